"""Model `ImageGenCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view, datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.images_usage import ImagesUsage

__all__ = [
    "ImageGenCompletedEvent",
]


class ImageGenCompletedEvent(BaseModel):
    """An image is finished."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Which variant this is: always `image_generation.completed`."""
    b64_json: str
    """The image, in base64."""
    created_at: int
    """When it was made, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | UnknownStr
    """Width and height in pixels."""
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr
    """How good the image is."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr
    """Whether the background is transparent."""
    output_format: Literal["png", "webp", "jpeg"] | UnknownStr
    """File format of the image."""
    usage: ImagesUsage
    """What was used."""
    safety_identifier: str | None = None
    """The safety identifier that was used: that of the request, or else its `user`."""
    b64_json_bytes = bytes_view("b64_json")
    created_at_datetime = datetime_view("created_at")
