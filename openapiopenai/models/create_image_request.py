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
    """What images are made from."""

    prompt: str
    """What the image shall show; at most 32,000 characters, 1,000 with `dall-e-2`, 4,000 with `dall-e-3`."""
    model: CreateImageRequestModel | None = None
    """Id of the model; `dall-e-2` by default, unless something is asked for that only GPT image models can."""
    n: int | None = None
    """How many images to make, from 1 to 10; 1 by default, and the only choice with `dall-e-3`."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None
    """How good the images are; `auto`, the default, is the best that the model can. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` has only `standard`."""
    response_format: Literal["url", "b64_json"] | str | None = None
    """Whether images come as URLs, valid for 60 minutes, or in base64. For `dall-e-2` and `dall-e-3` only; GPT image models always send base64."""
    output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None
    """File format of the images. For GPT image models only."""
    output_compression: int | None = None
    """Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    partial_images: PartialImages | None = None
    """How many unfinished images a stream shows."""
    size: CreateImageRequestSize | None = None
    """Width and height in pixels, or `auto` where the model can choose. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160`, both divisible by 16, with a ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`."""
    moderation: Literal["low", "auto"] | str | None = None
    """How strictly the content is checked: `auto`, the default, or `low`, which is less strict. For GPT image models only."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Whether the background is transparent; `auto`, the default, leaves it to the model. For GPT image models only, not all of which can do transparent ones; these need `png` or `webp`."""
    style: Literal["vivid", "natural"] | str | None = None
    """Whether images look dramatic (`vivid`) or `natural`. For `dall-e-3` only."""
    user: str | None = None
    """Id of your user, which helps to find abuse."""
    complexity: Literal["low", "medium", "high"] | str | None = None
    """How much is computed to plan the image, apart from its quality; absent: as the model is set."""
    frame_count: int | None = None
    """How many frames a GIF has: 2 to 16, 9 by default. For `gif` only."""
    frame_duration_ms: int | None = None
    """Milliseconds that each frame of a GIF is shown: 200 by default, rounded to 10, at most 655,350. For `gif` only."""
    safety_identifier: str | None = None
    """A lasting name for your end user, such as a hash of their address, that helps to find abuse."""
    svg: CreateImageEditRequestSvg | None = None
    """Which model writes an SVG image, and how much it thinks. For `svg` only, one image at a time."""


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
