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
    """`CreateImageVariationRequest` of the API."""

    image: FileContent
    model: CreateImageVariationRequestModel | None = None
    n: int | None = None
    response_format: Literal["url", "b64_json"] | str | None = None
    size: Literal["256x256", "512x512", "1024x1024"] | str | None = None
    user: str | None = None


class CreateImageVariationRequestDict(TypedDict, total=False):
    """`CreateImageVariationRequest` as a dict, for arguments."""

    image: Required[FileContent]
    model: CreateImageVariationRequestModelDict | CreateImageVariationRequestModel | None
    n: int | None
    response_format: Literal["url", "b64_json"] | str | None
    size: Literal["256x256", "512x512", "1024x1024"] | str | None
    user: str
