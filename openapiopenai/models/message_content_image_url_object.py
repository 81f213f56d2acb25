# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentImageUrlObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_image_url_object_image_url import (
        MessageContentImageUrlObjectImageUrl,
        MessageContentImageUrlObjectImageUrlDict,
    )

__all__ = [
    "MessageContentImageUrlObject",
    "MessageContentImageUrlObjectDict",
]


class MessageContentImageUrlObject(BaseModel):
    """An image in a message, by URL.

    Known as `ImageURLContentBlock`."""

    type: Literal["image_url"] = "image_url"
    """Type: always `image_url`."""
    image_url: MessageContentImageUrlObjectImageUrl
    """The image."""


class MessageContentImageUrlObjectDict(TypedDict, total=False):
    """`MessageContentImageUrlObject` as a dict, for arguments."""

    type: Required[Literal["image_url"]]
    image_url: Required[MessageContentImageUrlObjectImageUrlDict | MessageContentImageUrlObjectImageUrl]
