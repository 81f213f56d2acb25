# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.create_image_edit_request_svg import (
        CreateImageEditRequestSvg,
        CreateImageEditRequestSvgDict,
    )
    from openapiopenai.models.image_gen_action_enum import ImageGenActionEnum
    from openapiopenai.models.image_gen_tool_input_image_mask import (
        ImageGenToolInputImageMask,
        ImageGenToolInputImageMaskDict,
    )
    from openapiopenai.models.image_gen_tool_model import ImageGenToolModel, ImageGenToolModelDict
    from openapiopenai.models.image_gen_tool_size import ImageGenToolSize, ImageGenToolSizeDict
    from openapiopenai.models.input_fidelity import InputFidelity

__all__ = [
    "ImageGenTool",
    "ImageGenToolDict",
]


class ImageGenTool(BaseModel):
    """A tool that generates and edits images with a GPT image model."""

    type: Literal["image_generation"] = "image_generation"
    """Type: always `image_generation`."""
    model: ImageGenToolModel | None = None
    """ID of the image model; `gpt-image-2.6-sunburst` by default. `gpt-image-1` is deprecated (shutdown on October 23, 2026) in favor of `gpt-image-2.5-sunburst` and `gpt-image-2.5-flare`."""
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr | None = None
    """Quality of the image; `auto` by default."""
    size: ImageGenToolSize | None = None
    """Size of the image in pixels, as `WIDTHxHEIGHT`, or `auto`. Which sizes are allowed depends on the model."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | UnknownStr | None = None
    """Format of the image; `png` by default."""
    output_compression: int | None = None
    """Compression level of the image, from 0 to 100; 100 by default."""
    moderation: Literal["auto", "low"] | UnknownStr | None = None
    """How strictly the image is moderated; `auto` by default."""
    background: Literal["transparent", "opaque", "auto"] | UnknownStr | None = None
    """Background of the image; `auto` by default. `transparent` needs a model that supports it (in preview for `gpt-image-2`) and the output format `png` or `webp`."""
    input_fidelity: InputFidelity | None = None
    """How closely the style and features of input images, especially faces, are matched; `low` by default. `gpt-image-1.5` accepts `high` and `low`, `gpt-image-1-mini` only `low`; omit it for `gpt-image-2`."""
    input_image_mask: ImageGenToolInputImageMask | None = None
    """Mask for inpainting: which part of an image to edit."""
    partial_images: int | None = None
    """Number of partial images to send while streaming, from 0 to 3; 0 by default."""
    action: ImageGenActionEnum | None = None
    """Whether the tool generates a new image or edits an existing one; `auto` by default."""
    complexity: Literal["low", "medium", "high"] | UnknownStr | None = None
    """How much computation goes into planning the image, independent of `quality`; takes precedence over the response's `reasoning.effort`. Defaults to that effort where the image model supports it, otherwise to the image model's own default. For SVG it applies to the reference image, not to the model that writes the SVG."""
    frame_count: int | None = None
    """Number of frames in the GIF; 9 by default. Only with the output format `gif`."""
    frame_duration_ms: int | None = None
    """Duration of each GIF frame in milliseconds, rounded to a multiple of 10; 200 by default. Only with the output format `gif`."""
    svg: CreateImageEditRequestSvg | None = None
    """Model that writes the SVG, and its settings; only with the output format `svg`. If omitted, the response's own model writes the SVG where model selection is enabled. Where it is not, a default model does, and no model can be specified here."""


class ImageGenToolDict(TypedDict, total=False):
    """`ImageGenTool` as a dict, for arguments."""

    type: Required[Literal["image_generation"]]
    model: ImageGenToolModelDict | ImageGenToolModel
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | str
    size: ImageGenToolSizeDict | ImageGenToolSize
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str
    output_compression: int
    moderation: Literal["auto", "low"] | str
    background: Literal["transparent", "opaque", "auto"] | str
    input_fidelity: InputFidelity | str | None
    input_image_mask: ImageGenToolInputImageMaskDict | ImageGenToolInputImageMask
    partial_images: int
    action: ImageGenActionEnum | str
    complexity: Literal["low", "medium", "high"] | str | None
    frame_count: int | None
    frame_duration_ms: int | None
    svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None
