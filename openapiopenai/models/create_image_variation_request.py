"""Model `CreateImageVariationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import FileContent

if TYPE_CHECKING:
    from openapiopenai.models.create_image_variation_request_model import (
        CreateImageVariationRequestModel,
        CreateImageVariationRequestModelDict,
    )

__all__ = [
    "CreateImageVariationRequest",
    "CreateImageVariationRequestDict",
]


class CreateImageVariationRequest(BaseModel):
    """What variations of an image are made from."""

    image: FileContent
    """The image: a square PNG of less than 4 MB."""
    model: CreateImageVariationRequestModel | None = None
    """Id of the model: only `dall-e-2`."""
    n: int | None = None
    """How many images to make."""
    response_format: Literal["url", "b64_json"] | str | None = None
    """Whether images come as URLs, valid for 60 minutes, or in base64."""
    size: Literal["256x256", "512x512", "1024x1024"] | str | None = None
    """Width and height in pixels."""
    user: str | None = None
    """Id of your user, which helps to find abuse."""


class CreateImageVariationRequestDict(TypedDict, total=False):
    """`CreateImageVariationRequest` as a dict, for arguments."""

    image: Required[FileContent]
    model: CreateImageVariationRequestModelDict | CreateImageVariationRequestModel | None
    n: int | None
    response_format: Literal["url", "b64_json"] | str | None
    size: Literal["256x256", "512x512", "1024x1024"] | str | None
    user: str
