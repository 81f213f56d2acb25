"""Model `MessageDeltaContentTextAnnotationsFileCitationObjectCitation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageDeltaContentTextAnnotationsFileCitationObjectCitation",
]


class MessageDeltaContentTextAnnotationsFileCitationObjectCitation(BaseModel):
    """The file that a message cites."""

    file_id: str | None = None
    """ID of the cited file."""
    quote: str | None = None
    """Quoted passage of the file."""
