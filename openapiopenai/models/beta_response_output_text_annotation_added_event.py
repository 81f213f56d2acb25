# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `BetaResponseOutputTextAnnotationAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.annotation import Annotation
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseOutputTextAnnotationAddedEvent",
]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    """An annotation has been added to the text."""

    agent: BetaAgentTag | None = None
    """Agent that produced this."""
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Type: always `response.output_text.annotation.added`."""
    item_id: str
    """ID of the item."""
    output_index: Annotated[int, Tolerates("absent")]
    """Index of the item in the response's `output`."""
    content_index: Annotated[int, Tolerates("absent")]
    """Index of the part in the item's `content`."""
    annotation_index: int
    """Index of the annotation in its content part."""
    sequence_number: Annotated[int, Tolerates("absent")]
    """Sequence number of the event in the stream, for ordering and for resuming after it."""
    annotation: Annotation | None = FROM_SERVER
    """The new annotation."""
    stream_id: str | None = None
    """WebSocket lane that the event belongs to; only present if the originating `response.create` had a `stream_id`."""
