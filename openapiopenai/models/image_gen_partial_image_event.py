# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenPartialImageEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view, datetime_view

__all__ = [
    "ImageGenPartialImageEvent",
]


class ImageGenPartialImageEvent(BaseModel):
    """Sent when a partial version of a generated image is available."""

    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"
    """Type: always `image_generation.partial_image`."""
    b64_json: str
    """Partial image, base64-encoded."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | UnknownStr
    """Requested size of the image, in pixels."""
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr
    """Requested quality of the image."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr
    """Requested background of the image."""
    output_format: Literal["png", "webp", "jpeg"] | UnknownStr
    """File format of the image."""
    partial_image_index: int
    """Index of the partial image, from 0."""
    b64_json_bytes = bytes_view("b64_json")
    created_at_datetime = datetime_view("created_at")
