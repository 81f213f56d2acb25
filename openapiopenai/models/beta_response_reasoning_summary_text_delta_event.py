"""Model `BetaResponseReasoningSummaryTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseReasoningSummaryTextDeltaEvent",
]


class BetaResponseReasoningSummaryTextDeltaEvent(BaseModel):
    """A piece of the text of a reasoning summary has come."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    """Which variant this is: always `response.reasoning_summary_text.delta`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    summary_index: int
    """Place of the part in `summary` of the reasoning item."""
    delta: str
    """The next piece of the text."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
