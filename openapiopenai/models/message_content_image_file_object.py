# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentImageFileObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_image_file_object_image_file import (
        MessageContentImageFileObjectImageFile,
        MessageContentImageFileObjectImageFileDict,
    )

__all__ = [
    "MessageContentImageFileObject",
    "MessageContentImageFileObjectDict",
]


class MessageContentImageFileObject(BaseModel):
    """An image in a message, by file ID.

    Known as `ImageFileContentBlock`."""

    type: Literal["image_file"] = "image_file"
    """Type: always `image_file`."""
    image_file: MessageContentImageFileObjectImageFile
    """The image."""


class MessageContentImageFileObjectDict(TypedDict, total=False):
    """`MessageContentImageFileObject` as a dict, for arguments."""

    type: Required[Literal["image_file"]]
    image_file: Required[MessageContentImageFileObjectImageFileDict | MessageContentImageFileObjectImageFile]
