"""Model `ImageEditPartialImageEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view, datetime_view

__all__ = [
    "ImageEditPartialImageEvent",
]


class ImageEditPartialImageEvent(BaseModel):
    """`ImageEditPartialImageEvent` of the API."""

    type: Literal["image_edit.partial_image"] = "image_edit.partial_image"
    """Which variant this is: always `image_edit.partial_image`."""
    b64_json: str
    created_at: int
    """When it was made, in seconds since 1970."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | UnknownStr
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr
    background: Literal["transparent", "opaque", "auto"] | UnknownStr
    output_format: Literal["png", "webp", "jpeg"] | UnknownStr
    partial_image_index: int
    b64_json_bytes = bytes_view("b64_json")
    created_at_datetime = datetime_view("created_at")
