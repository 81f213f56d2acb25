"""Model `BetaResponseInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_response import BetaResponse

__all__ = [
    "BetaResponseInProgressEvent",
]


class BetaResponseInProgressEvent(BaseModel):
    """The response is in progress."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.in_progress"] = "response.in_progress"
    """Which variant this is: always `response.in_progress`."""
    response: BetaResponse
    """The response so far."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
