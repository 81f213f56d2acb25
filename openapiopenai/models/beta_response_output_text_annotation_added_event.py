"""Model `BetaResponseOutputTextAnnotationAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.annotation import Annotation
    from openapiopenai.models.beta_agent_tag import BetaAgentTag

__all__ = [
    "BetaResponseOutputTextAnnotationAddedEvent",
]


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    """`BetaResponseOutputTextAnnotationAddedEvent` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: Annotation | None
    stream_id: str | None = None
