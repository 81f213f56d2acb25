# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseTextDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.response_log_prob import ResponseLogProb

__all__ = [
    "BetaResponseTextDeltaEvent",
]


class BetaResponseTextDeltaEvent(BaseModel):
    """Sent with the next part of the output text."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    """Type: always `response.output_text.delta`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    delta: str
    """Text delta: the part to append."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    logprobs: list[ResponseLogProb] | None = None
    """Log probabilities of the tokens."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
