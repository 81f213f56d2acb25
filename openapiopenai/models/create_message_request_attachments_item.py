# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateMessageRequestAttachmentsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.create_message_request_attachments_item_tools_item import (
        CreateMessageRequestAttachmentsItemToolsItem,
        CreateMessageRequestAttachmentsItemToolsItemDict,
    )

__all__ = [
    "CreateMessageRequestAttachmentsItem",
    "CreateMessageRequestAttachmentsItemDict",
]


class CreateMessageRequestAttachmentsItem(BaseModel):
    """A file attached to a message."""

    file_id: str | None = None
    """ID of a file."""
    tools: list[CreateMessageRequestAttachmentsItemToolsItem] | None = None
    """Tools that the file is added to."""


class CreateMessageRequestAttachmentsItemDict(TypedDict, total=False):
    """`CreateMessageRequestAttachmentsItem` as a dict, for arguments."""

    file_id: str
    tools: Sequence[CreateMessageRequestAttachmentsItemToolsItemDict | CreateMessageRequestAttachmentsItemToolsItem]
