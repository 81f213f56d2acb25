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
    """`EditImageBodyJsonParam` of the API."""

    model: EditImageBodyJsonParamModel | None = None
    images: list[ImageRefParam]
    mask: ImageRefParam | None = None
    prompt: str
    n: int | None = None
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    size: Literal["auto", "1024x1024", "1536x1024", "1024x1536"] | str | None = None
    user: str | None = None
    output_format: Literal["png", "jpeg", "webp"] | str | None = None
    output_compression: int | None = None
    moderation: Literal["low", "auto"] | str | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    stream: bool | None = None
    """Whether events are sent as they come about, instead of one answer at the end."""
    partial_images: PartialImages | None = None


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
