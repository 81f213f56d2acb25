"""Model `Attachment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.attachment_type import AttachmentType

__all__ = [
    "Attachment",
]


class Attachment(BaseModel):
    """Something attached to a message."""

    type: AttachmentType
    """Whether it is an image or another file."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the file."""
    mime_type: str
    """MIME type of the file."""
    preview_url: str | None
    """Where a preview of it is."""
