# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseContentPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.output_content import OutputContent

__all__ = [
    "BetaResponseContentPartDoneEvent",
]


class BetaResponseContentPartDoneEvent(BaseModel):
    """A content part of an item is complete."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.content_part.done"] = "response.content_part.done"
    """Type: always `response.content_part.done`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    part: OutputContent
    """The complete part."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
