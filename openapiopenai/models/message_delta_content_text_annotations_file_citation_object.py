"""Model `MessageDeltaContentTextAnnotationsFileCitationObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_annotations_file_citation_object_citation import (
        MessageDeltaContentTextAnnotationsFileCitationObjectCitation,
    )

__all__ = [
    "MessageDeltaContentTextAnnotationsFileCitationObject",
]


class MessageDeltaContentTextAnnotationsFileCitationObject(BaseModel):
    """`MessageDeltaContentTextAnnotationsFileCitationObject` of the API."""

    index: int
    type: Literal["file_citation"] = "file_citation"
    """Which variant this is: always `file_citation`."""
    text: str | None = None
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectCitation | None = None
    start_index: int | None = None
    """Place of the first character in the text."""
    end_index: int | None = None
    """Place of the last character in the text."""
