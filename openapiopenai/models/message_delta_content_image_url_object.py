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
    """`MessageDeltaContentImageUrlObject` of the API."""

    index: int
    type: Literal["image_url"] = "image_url"
    """Which variant this is: always `image_url`."""
    image_url: MessageDeltaContentImageUrlObjectImageUrl | None = None
