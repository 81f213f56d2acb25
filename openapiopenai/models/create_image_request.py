# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateImageRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Parameters for generating images."""

    prompt: str
    """Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`."""
    model: CreateImageRequestModel | None = None
    """ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have."""
    n: int | None = None
    """Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None
    """Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`."""
    response_format: Literal["url", "b64_json"] | str | None = None
    """Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    """File format of the images. For GPT image models only."""
    output_compression: int | None = None
    """Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    partial_images: PartialImages | None = None
    """Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them."""
    size: CreateImageRequestSize | None = None
    """Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`."""
    moderation: Literal["low", "auto"] | str | None = None
    """Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`)."""
    style: Literal["vivid", "natural"] | str | None = None
    """Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only."""
    user: str | None = None
    """Identifier of your end user, which helps to detect abuse."""
    complexity: Literal["low", "medium", "high"] | str | None = None
    """Computational effort for planning the image, independent of its quality; defaults to the model's own setting."""
    frame_count: int | None = None
    """Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only."""
    frame_duration_ms: int | None = None
    """Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse."""
    svg: CreateImageEditRequestSvg | None = None
    """Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time."""


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
