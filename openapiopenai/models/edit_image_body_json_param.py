# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EditImageBodyJsonParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.edit_image_body_json_param_model import (
        EditImageBodyJsonParamModel,
        EditImageBodyJsonParamModelDict,
    )
    from openapiopenai.models.image_ref_param import ImageRefParam, ImageRefParamDict
    from openapiopenai.models.partial_images import PartialImages

__all__ = [
    "EditImageBodyJsonParam",
    "EditImageBodyJsonParamDict",
]


class EditImageBodyJsonParam(BaseModel):
    """Request body for editing images, as JSON with the images by URL or file ID. GPT image models only; edits with `dall-e-2` require multipart form data."""

    model: EditImageBodyJsonParamModel | None = None
    """ID of the GPT image model, such as `gpt-image-2`."""
    images: list[ImageRefParam]
    """Images to edit, at most 16."""
    mask: ImageRefParam | None = None
    """Mask image that marks where the first image is to be edited."""
    prompt: str
    """Describes the desired edit."""
    n: int | None = None
    """Number of images to generate, from 1 to 10."""
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    """Quality of the images."""
    input_fidelity: Literal["high", "low"] | str | None = None
    """How closely the output keeps to the input images."""
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str | None = None
    """Size of the output images: width and height in pixels, or `auto`."""
    user: str | None = None
    """Identifier of your end user, which helps to detect abuse."""
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    """File format of the images."""
    output_compression: int | None = None
    """Compression level of `webp` and `jpeg` images, from 0 to 100."""
    moderation: Literal["low", "auto"] | str | None = None
    """How strictly the content of the images is moderated."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Background of the images. A transparent one requires `png` or `webp` as the output format, and a model that supports it; for `gpt-image-2` that support is in preview."""
    stream: bool | None = None
    """Whether the response is streamed, as server-sent events."""
    partial_images: PartialImages | None = None
    """Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them."""


class EditImageBodyJsonParamDict(TypedDict, total=False):
    """`EditImageBodyJsonParam` as a dict, for arguments."""

    model: EditImageBodyJsonParamModelDict | EditImageBodyJsonParamModel | None
    images: Required[Sequence[ImageRefParamDict | ImageRefParam]]
    mask: ImageRefParamDict | ImageRefParam
    prompt: Required[str]
    n: int | None
    quality: Literal["low", "medium", "high", "auto"] | str | None
    input_fidelity: Literal["high", "low"] | str | None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str | None
    user: str
    output_format: Literal["png", "jpeg", "webp"] | str | None
    output_compression: int | None
    moderation: Literal["low", "auto"] | str | None
    background: Literal["transparent", "opaque", "auto"] | str | None
    stream: bool | None
    partial_images: int | None
