# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageObjectAttachmentsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_object_attachments_item_tools_item import MessageObjectAttachmentsItemToolsItem

__all__ = [
    "MessageObjectAttachmentsItem",
]


class MessageObjectAttachmentsItem(BaseModel):
    """A file attached to a message."""

    file_id: str | None = None
    """ID of a file."""
    tools: list[MessageObjectAttachmentsItemToolsItem] | None = None
    """The tools that the file is added to."""
