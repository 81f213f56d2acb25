# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImagesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.image import Image
    from openapiopenai.models.image_gen_usage import ImageGenUsage
    from openapiopenai.models.response_input_item_image_generation_call_svg_usage import (
        ResponseInputItemImageGenerationCallSvgUsage,
    )

__all__ = [
    "ImagesResponse",
]


class ImagesResponse(BaseModel):
    """Response with the generated images."""

    created: int
    """When it was created, as Unix time in seconds."""
    data: list[Image] | None = None
    """The generated images."""
    background: Literal["transparent", "opaque"] | UnknownStr | None = None
    """Background setting used for the image."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | UnknownStr | None = None
    """File format of the images."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | UnknownStr | None = None
    """Width and height in pixels."""
    quality: Literal["low", "medium", "high", "max", "xhigh"] | UnknownStr | None = None
    """Quality of the images."""
    usage: ImageGenUsage | None = None
    """Usage statistics."""
    safety_identifier: str | None = None
    """Safety identifier that applied to the request: its own `safety_identifier` or, where that is absent, null or empty, its deprecated `user`."""
    svg_usage: ResponseInputItemImageGenerationCallSvgUsage | None = None
    """Token usage for writing the SVG, separate from image generation."""
    created_datetime = datetime_view("created")
