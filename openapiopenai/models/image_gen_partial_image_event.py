"""Model `ImageGenPartialImageEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view, datetime_view

__all__ = [
    "ImageGenPartialImageEvent",
]


class ImageGenPartialImageEvent(BaseModel):
    """An unfinished state of an image has come."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    """Which variant this is: always `image_generation.partial_image`."""
    b64_json: str
    """The unfinished image, in base64."""
    created_at: int
    """When it was made, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | UnknownStr
    """Width and height that were asked for, in pixels."""
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr
    """How good the image shall be."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr
    """Whether the background shall be transparent."""
    output_format: Literal["png", "webp", "jpeg"] | UnknownStr
    """File format of the image."""
    partial_image_index: int
    """Its place among the unfinished images, from 0."""
    b64_json_bytes = bytes_view("b64_json")
    created_at_datetime = datetime_view("created_at")
