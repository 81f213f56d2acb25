# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateImageVariationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FileContent

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
    """Parameters for creating variations of an image."""

    image: FileContent
    """The image to vary: a square PNG of less than 4 MB."""
    model: CreateImageVariationRequestModel | None = None
    """ID of the model: only `dall-e-2`."""
    n: int | None = None
    """Number of images to generate, from 1 to 10."""
    response_format: Literal["url", "b64_json"] | str | None = None
    """Whether images are returned as URLs, valid for 60 minutes, or base64-encoded."""
    size: Literal["256x256", "512x512", "1024x1024"] | str | None = None
    """Width and height in pixels."""
    user: str | None = None
    """Identifier of your end user, which helps to detect abuse."""


class CreateImageVariationRequestDict(TypedDict, total=False):
    """`CreateImageVariationRequest` as a dict, for arguments."""

    image: Required[FileContent]
    model: CreateImageVariationRequestModelDict | CreateImageVariationRequestModel | None
    n: int | None
    response_format: Literal["url", "b64_json"] | str | None
    size: Literal["256x256", "512x512", "1024x1024"] | str | None
    user: str
