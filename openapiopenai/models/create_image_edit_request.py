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
    """What an edit of images is made from, with the images as files."""

    image: CreateImageEditRequestImage
    """The images. GPT image models take up to 16, as `png`, `webp` or `jpg` of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB."""
    prompt: str
    """What the result shall show; at most 32,000 characters, 1,000 with `dall-e-2`."""
    mask: FileContent | None = None
    """A PNG of the size of the first image, of less than 4 MB. Where it is fully transparent, the image is to be changed."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Whether the background is transparent; `auto`, the default, leaves it to the model. Transparent ones need `png` or `webp`, and a GPT image model that can do it."""
    model: CreateImageEditRequestModel | None = None
    """Id of the model; `gpt-image-1.5` by default."""
    n: int | None = None
    """How many images to make."""
    size: CreateImageEditRequestSize | None = None
    """Width and height in pixels, such as `1024x1024`, or `auto`. `gpt-image-2` takes others too: both divisible by 16, up to `3840x2160`, and at most three times as long as wide. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`."""
    response_format: Literal["url", "b64_json"] | str | None = None
    """Whether images come as URLs, valid for 60 minutes, or in base64. For `dall-e-2` only, which sends URLs by default; GPT image models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    """File format of the images; `png` by default. For GPT image models only."""
    output_compression: int | None = None
    """Compression level of `webp` and `jpeg` images in percent, from 0 to 100, the default. For GPT image models only."""
    user: str | None = None
    """Id of your user, which helps to find abuse."""
    input_fidelity: InputFidelity | None = None
    """How closely the result keeps to the input, faces above all."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    partial_images: PartialImages | None = None
    """How many unfinished images a stream shows."""
    quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None
    """How good the images are; `auto` by default. For GPT image models only."""
    complexity: Literal["low", "medium", "high"] | str | None = None
    """How much is computed to plan the image, apart from its quality; absent: as the model is set."""
    frame_count: int | None = None
    """How many frames a GIF has: 2 to 16, 9 by default. For `gif` only."""
    frame_duration_ms: int | None = None
    """Milliseconds that each frame of a GIF is shown: 200 by default, rounded to 10."""
    markup: FileContent | None = None
    """A transparent PNG of the size of the first image, laid over it to show what to change. Not together with `mask`."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    svg: CreateImageEditRequestSvg | None = None
    """Which model writes an SVG image, and how much it thinks. For `svg` only, one image at a time."""


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
