# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateEmbeddingResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.create_embedding_response_usage import CreateEmbeddingResponseUsage
    from openapiopenai.models.embedding import Embedding

__all__ = [
    "CreateEmbeddingResponse",
]


class CreateEmbeddingResponse(BaseModel):
    """Embeddings of the input of a request."""

    data: list[Embedding]
    """The embeddings, in the order of the input."""
    model: str
    """ID of the model that generated the embeddings."""
    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    usage: Annotated[CreateEmbeddingResponseUsage, Tolerates("absent")]
    """Usage statistics."""
