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
    """`BetaResponseWsError` of the API."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["error"] = "error"
    """Which variant this is: always `error`."""
    status: int | None = None
    sequence_number: int | None = None
    """Place of the event in the stream, to put events in order and to resume behind one."""
    error: ErrorPayload
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to, where the connection carries several."""
