"""Model `EditImageBodyJsonParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What an edit of images is made from, with the images by URL or file id. For GPT image models only."""

    model: EditImageBodyJsonParamModel | None = None
    """Id of the model, such as `gpt-image-2`."""
    images: list[ImageRefParam]
    """The images, at most 16."""
    mask: ImageRefParam | None = None
    """Where the first image is to be changed."""
    prompt: str
    """What the result shall show."""
    n: int | None = None
    """How many images to make."""
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    """How good the images are."""
    input_fidelity: Literal["high", "low"] | str | None = None
    """How closely the result keeps to the input."""
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str | None = None
    """Width and height in pixels, or `auto`."""
    user: str | None = None
    """Id of your user, which helps to find abuse."""
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    """File format of the images."""
    output_compression: int | None = None
    """Compression level of `webp` and `jpeg` images in percent, from 0 to 100."""
    moderation: Literal["low", "auto"] | str | None = None
    """How strictly the content of images is checked."""
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    """Whether the background is transparent; transparent ones need `png` or `webp`, and a model that can do it."""
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    partial_images: PartialImages | None = None
    """How many unfinished images a stream shows."""


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
