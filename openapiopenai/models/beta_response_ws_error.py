"""Model `BetaResponseWsError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.error_payload import ErrorPayload

__all__ = [
    "BetaResponseWsError",
]


class BetaResponseWsError(BaseModel):
    """An error has happened with a request over a websocket."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    status: int | None = None
    """HTTP status of an error of the websocket protocol."""
    sequence_number: int | None = None
    """Place of the event in the stream, to put events in order and to resume behind one."""
    error: ErrorPayload
    """What went wrong."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
