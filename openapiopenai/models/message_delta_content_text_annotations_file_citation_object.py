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
    """A note that text cites a file that file search found."""

    index: int
    """Its place among the notes to the text."""
    type: Literal["file_citation"] = "file_citation"
    """Which variant this is: always `file_citation`."""
    text: str | None = None
    """The text in the message to replace with the citation."""
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectCitation | None = None
    """The file that is cited."""
    start_index: int | None = None
    """Place of the first character in the text."""
    end_index: int | None = None
    """Place of the last character in the text."""
