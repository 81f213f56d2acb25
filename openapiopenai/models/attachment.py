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
    """`Attachment` of the API."""

    type: AttachmentType
    id: str
    """Its id, by which other calls name it."""
    name: str
    mime_type: str
    preview_url: str | None
