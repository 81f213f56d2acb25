"""Model `CreateEmbeddingRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_embedding_request_input import (
        CreateEmbeddingRequestInput,
        CreateEmbeddingRequestInputDict,
    )
    from openapiopenai.models.create_embedding_request_model import (
        CreateEmbeddingRequestModel,
        CreateEmbeddingRequestModelDict,
    )

__all__ = [
    "CreateEmbeddingRequest",
    "CreateEmbeddingRequestDict",
]


class CreateEmbeddingRequest(BaseModel):
    """`CreateEmbeddingRequest` of the API."""

    input: CreateEmbeddingRequestInput
    model: CreateEmbeddingRequestModel
    encoding_format: Literal["float", "base64"] | str | None = None
    dimensions: int | None = None
    user: str | None = None


class CreateEmbeddingRequestDict(TypedDict, total=False):
    """`CreateEmbeddingRequest` as a dict, for arguments."""

    input: Required[CreateEmbeddingRequestInputDict | CreateEmbeddingRequestInput]
    model: Required[CreateEmbeddingRequestModelDict | CreateEmbeddingRequestModel]
    encoding_format: Literal["float", "base64"] | str
    dimensions: int
    user: str
