"""Model `MessageDeltaContentTextAnnotationsFileCitationObjectCitation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "MessageDeltaContentTextAnnotationsFileCitationObjectCitation",
]


class MessageDeltaContentTextAnnotationsFileCitationObjectCitation(BaseModel):
    """The file that a message cites."""

    file_id: str | None = None
    """Id of the file that is cited."""
    quote: str | None = None
    """What is quoted from the file."""
