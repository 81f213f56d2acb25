"""Model `CreateImageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_image_edit_request_svg import (
        CreateImageEditRequestSvg,
        CreateImageEditRequestSvgDict,
    )
    from openapiopenai.models.create_image_request_model import CreateImageRequestModel, CreateImageRequestModelDict
    from openapiopenai.models.create_image_request_size import CreateImageRequestSize, CreateImageRequestSizeDict
    from openapiopenai.models.partial_images import PartialImages

__all__ = [
    "CreateImageRequest",
    "CreateImageRequestDict",
]


class CreateImageRequest(BaseModel):
    """`CreateImageRequest` of the API."""

    prompt: str
    model: CreateImageRequestModel | None = None
    n: int | None = None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None
    response_format: Literal["url", "b64_json"] | str | None = None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    output_compression: int | None = None
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    partial_images: PartialImages | None = None
    size: CreateImageRequestSize | None = None
    moderation: Literal["low", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    style: Literal["vivid", "natural"] | str | None = None
    user: str | None = None
    complexity: Literal["low", "medium", "high"] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    svg: CreateImageEditRequestSvg | None = None


class CreateImageRequestDict(TypedDict, total=False):
    """`CreateImageRequest` as a dict, for arguments."""

    prompt: Required[str]
    model: CreateImageRequestModelDict | CreateImageRequestModel | None
    n: int | None
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None
    response_format: Literal["url", "b64_json"] | str | None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None
    output_compression: int | None
    stream: bool | None
    partial_images: int | None
    size: CreateImageRequestSizeDict | CreateImageRequestSize | None
    moderation: Literal["low", "auto"] | str | None
    background: Literal["transparent", "opaque", "auto"] | str | None
    style: Literal["vivid", "natural"] | str | None
    user: str
    complexity: Literal["low", "medium", "high"] | str | None
    frame_count: int | None
    frame_duration_ms: int | None
    safety_identifier: str | None
    svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None
