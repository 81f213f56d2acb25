"""Model `CreateEmbeddingResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_embedding_response_usage import CreateEmbeddingResponseUsage
    from openapiopenai.models.embedding import Embedding

__all__ = [
    "CreateEmbeddingResponse",
]


class CreateEmbeddingResponse(BaseModel):
    """Vectors of texts."""

    data: list[Embedding]
    """The embeddings, in the order of the input."""
    model: str
    """Id of the model that made them."""
    object: Literal["list"] = "list"
    """Kind of object: always `list`."""
    usage: CreateEmbeddingResponseUsage
    """What was used."""
