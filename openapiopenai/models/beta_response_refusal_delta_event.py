# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseRefusalDeltaEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseRefusalDeltaEvent",
]


class BetaResponseRefusalDeltaEvent(BaseModel):
    """Delivers the next part of a refusal."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    """Type: always `response.refusal.delta`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    delta: str
    """The next part of the refusal message."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
