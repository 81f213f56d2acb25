# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Embedding`."""

from __future__ import annotations

from typing import Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import array_view

__all__ = [
    "Embedding",
]


class Embedding(BaseModel):
    """An embedding vector of an input."""

    index: int
    """Index of the embedding in the list."""
    embedding: Annotated[list[float], Tolerates("string")]
    """The vector; its length depends on the model and on `dimensions`."""
    object: Literal["embedding"] = "embedding"
    """Kind of object: always `embedding`."""
    embedding_array = array_view("embedding")
