"""Model `BetaResponseTextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.response_log_prob import ResponseLogProb

__all__ = [
    "BetaResponseTextDoneEvent",
]


class BetaResponseTextDoneEvent(BaseModel):
    """The answer's text is complete."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.output_text.done"] = "response.output_text.done"
    """Which variant this is: always `response.output_text.done`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    text: str
    """The whole text."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    logprobs: list[ResponseLogProb] | None = None
    """How likely each token was."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
