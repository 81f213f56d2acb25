"""Model `MessageDeltaContentImageUrlObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_image_url_object_image_url import (
        MessageDeltaContentImageUrlObjectImageUrl,
    )

__all__ = [
    "MessageDeltaContentImageUrlObject",
]


class MessageDeltaContentImageUrlObject(BaseModel):
    """What is new of an image in a message that is given by its URL."""

    index: int
    """Its place among the pieces of the message."""
    type: Literal["image_url"] = "image_url"
    """Which variant this is: always `image_url`."""
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None
    """The URL of the image, and how closely to look at it."""
