"""Model `ImagesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

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
    """Images that a model has made."""

    created: int
    """When it was made, in seconds since 1970."""
    data: list[Image] | None = None
    """The images."""
    background: Literal["transparent", "opaque"] | UnknownStr | None = None
    """Whether the background is transparent."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | UnknownStr | None = None
    """File format of the images."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | UnknownStr | None = None
    """Width and height in pixels."""
    quality: Literal["low", "medium", "high", "max", "xhigh"] | UnknownStr | None = None
    """How good the images are."""
    usage: ImageGenUsage | None = None
    """What was used."""
    safety_identifier: str | None = None
    """The safety identifier that was used: that of the request, or else its `user`."""
    svg_usage: ResponseInputItemImageGenerationCallSvgUsage | None = None
    """Tokens that writing SVG took, apart from drawing."""
    created_datetime = datetime_view("created")
