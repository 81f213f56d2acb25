# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentImageUrlObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_image_url_object_image_url import (
        MessageDeltaContentImageUrlObjectImageUrl,
    )

__all__ = [
    "MessageDeltaContentImageUrlObject",
]


class MessageDeltaContentImageUrlObject(BaseModel):
    """Delta of an image in a message, given by URL.

    Known as `ImageURLDeltaBlock`."""

    index: int
    """Index of the content part in the message."""
    type: Literal["image_url"] = "image_url"
    """Type: always `image_url`."""
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None
    """URL of the image, and the level of detail."""
