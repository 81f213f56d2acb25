# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenCompletedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view, datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.images_usage import ImagesUsage

__all__ = [
    "ImageGenCompletedEvent",
]


class ImageGenCompletedEvent(BaseModel):
    """Sent when the generated image is complete."""

    type: Literal["image_generation.completed"] = "image_generation.completed"
    """Type: always `image_generation.completed`."""
    b64_json: str
    """The image, base64-encoded."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | UnknownStr
    """Width and height in pixels."""
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr
    """Quality of the image."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr
    """Background setting used for the image."""
    output_format: Literal["png", "webp", "jpeg"] | UnknownStr
    """File format of the image."""
    usage: ImagesUsage
    """Usage statistics."""
    safety_identifier: str | None = None
    """Safety identifier that applied to the request: its own `safety_identifier` or, where that is absent, null or empty, its deprecated `user`."""
    b64_json_bytes = bytes_view("b64_json")
    created_at_datetime = datetime_view("created_at")
