"""Model `BetaResponseFileSearchCallCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseFileSearchCallCompletedEvent",
]


class BetaResponseFileSearchCallCompletedEvent(BaseModel):
    """A file search is complete, with results."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    """Which variant this is: always `response.file_search_call.completed`."""
    output_index: int
    """Place of the item in `output` of the response."""
    item_id: str
    """Id of the item."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
