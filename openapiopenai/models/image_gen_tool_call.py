# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.response_input_item_image_generation_call_error import (
        ResponseInputItemImageGenerationCallError,
        ResponseInputItemImageGenerationCallErrorDict,
    )
    from openapiopenai.models.response_input_item_image_generation_call_svg_usage import (
        ResponseInputItemImageGenerationCallSvgUsage,
        ResponseInputItemImageGenerationCallSvgUsageDict,
    )

__all__ = [
    "ImageGenToolCall",
    "ImageGenToolCallDict",
]


class ImageGenToolCall(BaseModel):
    """An image generation call by the model, with the resulting image."""

    type: Literal["image_generation_call"] = "image_generation_call"
    """Type: always `image_generation_call`."""
    id: str
    """Its unique ID."""
    status: Literal["in_progress", "completed", "generating", "failed"] | UnknownStr
    """Status of the image generation."""
    result: str | None = None
    """The image, base64-encoded."""
    action: Literal["generate", "edit", "auto"] | UnknownStr | None = None
    """Whether the image was generated or edited."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr | None = None
    """Background setting used for the image."""
    error: ResponseInputItemImageGenerationCallError | None = None
    """Details of the moderation block, if moderation stopped the image."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | UnknownStr | None = None
    """Output format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | UnknownStr | None = None
    """Quality setting used for the image."""
    revised_prompt: str | None = None
    """Prompt that was used, as revised by the model."""
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | UnknownStr | None = None
    """Size of the image in pixels, as `WIDTHxHEIGHT`."""
    svg_usage: ResponseInputItemImageGenerationCallSvgUsage | None = None
    """Token usage for writing the SVG."""


class ImageGenToolCallDict(TypedDict, total=False):
    """`ImageGenToolCall` as a dict, for arguments."""

    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    result: str | None
    action: Literal["generate", "edit", "auto"] | str | None
    background: Literal["transparent", "opaque", "auto"] | str | None
    error: ResponseInputItemImageGenerationCallErrorDict | ResponseInputItemImageGenerationCallError | None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None
    revised_prompt: str | None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None
    svg_usage: ResponseInputItemImageGenerationCallSvgUsageDict | ResponseInputItemImageGenerationCallSvgUsage | None
