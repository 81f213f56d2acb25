"""Model `BetaResponseIncompleteEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.beta_response import BetaResponse

__all__ = [
    "BetaResponseIncompleteEvent",
]


class BetaResponseIncompleteEvent(BaseModel):
    """The response has ended before it was complete."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Which variant this is: always `response.incomplete`."""
    response: BetaResponse
    """The incomplete response."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
