"""Model `ResponseOutputTextAnnotationAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.annotation import Annotation

__all__ = [
    "ResponseOutputTextAnnotationAddedEvent",
]


class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """`ResponseOutputTextAnnotationAddedEvent` of the API."""

    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None
    stream_id: str | None = None
