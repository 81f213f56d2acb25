# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Attachment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.attachment_type import AttachmentType

__all__ = [
    "Attachment",
]


class Attachment(BaseModel):
    """An attachment of a thread item.

    Known as `ChatKitAttachment`."""

    type: AttachmentType
    """Whether it is an image or another file."""
    id: str
    """Its unique ID."""
    name: str
    """Name of the file."""
    mime_type: str
    """MIME type of the attachment."""
    preview_url: str | None = FROM_SERVER
    """URL of a preview to show inline."""
