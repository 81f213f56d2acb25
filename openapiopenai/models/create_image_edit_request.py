# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateImageEditRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

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
    """Parameters for editing images, which are sent as files."""

    image: CreateImageEditRequestImage
    """The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB."""
    prompt: str
    """Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`."""
    mask: FileContent | None = None
    """Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`)."""
    model: CreateImageEditRequestModel | None = None
    """ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default."""
    n: int | None = None
    """Number of images to generate, from 1 to 10."""
    size: CreateImageEditRequestSize | None = None
    """Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`."""
    response_format: Literal["url", "b64_json"] | str | None = None
    """Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    """File format of the images; `png` by default. For GPT image models only."""
    output_compression: int | None = None
    """Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only."""
    user: str | None = None
    """Identifier of your end user, which helps to detect abuse."""
    input_fidelity: InputFidelity | None = None
    """How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    partial_images: PartialImages | None = None
    """Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them."""
    quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None
    """Quality of the images; `auto` by default. For GPT image models only."""
    complexity: Literal["low", "medium", "high"] | str | None = None
    """Computational effort for planning the image, independent of its quality; defaults to the model's own setting."""
    frame_count: int | None = None
    """Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only."""
    frame_duration_ms: int | None = None
    """Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only."""
    markup: FileContent | None = None
    """A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    svg: CreateImageEditRequestSvg | None = None
    """Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time."""


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
