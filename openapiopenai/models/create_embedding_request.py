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
    """What vectors are made of."""

    input: CreateEmbeddingRequestInput
    """The texts, or lists of tokens, at most 2,048 of them. Each has at most 8,192 tokens and is not empty; together they have at most 300,000."""
    model: CreateEmbeddingRequestModel
    """Id of the model, such as `text-embedding-3-small`."""
    encoding_format: Literal["float", "base64"] | str | None = None
    """Whether vectors come as lists of numbers or as base64."""
    dimensions: int | None = None
    """How many numbers a vector has; from `text-embedding-3` on."""
    user: str | None = None
    """Id of your user, which helps to find abuse."""


class CreateEmbeddingRequestDict(TypedDict, total=False):
    """`CreateEmbeddingRequest` as a dict, for arguments."""

    input: Required[CreateEmbeddingRequestInputDict | CreateEmbeddingRequestInput]
    model: Required[CreateEmbeddingRequestModelDict | CreateEmbeddingRequestModel]
    encoding_format: Literal["float", "base64"] | str
    dimensions: int
    user: str
