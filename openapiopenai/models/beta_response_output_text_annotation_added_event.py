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
    """An annotation has been added to the text."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
    """Which variant this is: always `response.output_text.annotation.added`."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    annotation_index: int
    """Place of the annotation in its content part."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    annotation: Annotation | None
    """The new annotation."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
