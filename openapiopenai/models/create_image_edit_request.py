"""Model `CreateImageEditRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

if TYPE_CHECKING:
    from openapiopenai.models.create_image_edit_request_image import (
        CreateImageEditRequestImage,
        CreateImageEditRequestImageDict,
    )
    from openapiopenai.models.create_image_edit_request_model import (
        CreateImageEditRequestModel,
        CreateImageEditRequestModelDict,
    )
    from openapiopenai.models.create_image_edit_request_size import (
        CreateImageEditRequestSize,
        CreateImageEditRequestSizeDict,
    )
    from openapiopenai.models.create_image_edit_request_svg import (
        CreateImageEditRequestSvg,
        CreateImageEditRequestSvgDict,
    )
    from openapiopenai.models.input_fidelity import InputFidelity
    from openapiopenai.models.partial_images import PartialImages

__all__ = [
    "CreateImageEditRequest",
    "CreateImageEditRequestDict",
]


class CreateImageEditRequest(BaseModel):
    """`CreateImageEditRequest` of the API."""

    image: CreateImageEditRequestImage
    prompt: str
    mask: FileContent | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    model: CreateImageEditRequestModel | None = None
    n: int | None = None
    size: CreateImageEditRequestSize | None = None
    response_format: Literal["url", "b64_json"] | str | None = None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    output_compression: int | None = None
    user: str | None = None
    input_fidelity: InputFidelity | None = None
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    partial_images: PartialImages | None = None
    quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None
    complexity: Literal["low", "medium", "high"] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    markup: FileContent | None = None
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    svg: CreateImageEditRequestSvg | None = None


class CreateImageEditRequestDict(TypedDict, total=False):
    """`CreateImageEditRequest` as a dict, for arguments."""

    image: Required[CreateImageEditRequestImageDict | CreateImageEditRequestImage]
    prompt: Required[str]
    mask: FileContent
    background: Literal["transparent", "opaque", "auto"] | str | None
    model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None
    n: int | None
    size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None
    response_format: Literal["url", "b64_json"] | str | None
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None
    output_compression: int | None
    user: str
    input_fidelity: InputFidelity | str | None
    stream: bool | None
    partial_images: int | None
    quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None
    complexity: Literal["low", "medium", "high"] | str | None
    frame_count: int | None
    frame_duration_ms: int | None
    markup: FileContent
    safety_identifier: str | None
    svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None
