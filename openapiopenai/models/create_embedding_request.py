# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEmbeddingRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

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
    """Parameters for creating embeddings."""

    input: CreateEmbeddingRequestInput
    """Input to embed: a string, several strings, a list of tokens, or several such lists. Each input has at most 8,192 tokens and must not be empty; arrays have at most 2,048 entries, and all inputs together at most 300,000 tokens."""
    model: CreateEmbeddingRequestModel
    """ID of the model, such as `text-embedding-3-small`."""
    encoding_format: Literal["float", "base64"] | str | None = None
    """Format of the embeddings: lists of numbers (`float`) or `base64`."""
    dimensions: int | None = None
    """Number of dimensions of the embeddings; for `text-embedding-3` and later models only."""
    user: str | None = None
    """Identifier of your end user, which helps to detect abuse."""


class CreateEmbeddingRequestDict(TypedDict, total=False):
    """`CreateEmbeddingRequest` as a dict, for arguments."""

    input: Required[CreateEmbeddingRequestInputDict | CreateEmbeddingRequestInput]
    model: Required[CreateEmbeddingRequestModelDict | CreateEmbeddingRequestModel]
    encoding_format: Literal["float", "base64"] | str
    dimensions: int
    user: str
