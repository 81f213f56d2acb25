# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentImageFileObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_image_file_object_image_file import (
        MessageDeltaContentImageFileObjectImageFile,
    )

__all__ = [
    "MessageDeltaContentImageFileObject",
]


class MessageDeltaContentImageFileObject(BaseModel):
    """Delta of an image in a message, given by file.

    Known as `ImageFileDeltaBlock`."""

    index: int
    """Index of the content part in the message."""
    type: Literal["image_file"] = "image_file"
    """Type: always `image_file`."""
    image_file: MessageDeltaContentImageFileObjectImageFile | None = None
    """The file of the image."""
