"""Model `ImageGenTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """`ImageGenTool` of the API."""

    type: Literal["image_generation"] = "image_generation"
    """Which variant this is: always `image_generation`."""
    model: ImageGenToolModel | None = None
    quality: Literal["low", "medium", "high", "auto", "max", "xhigh"] | UnknownStr | None = None
    size: ImageGenToolSize | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | UnknownStr | None = None
    output_compression: int | None = None
    moderation: Literal["auto", "low"] | UnknownStr | None = None
    background: Literal["transparent", "opaque", "auto"] | UnknownStr | None = None
    input_fidelity: InputFidelity | None = None
    input_image_mask: ImageGenToolInputImageMask | None = None
    partial_images: int | None = None
    action: ImageGenActionEnum | None = None
    complexity: Literal["low", "medium", "high"] | UnknownStr | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    svg: CreateImageEditRequestSvg | None = None


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
