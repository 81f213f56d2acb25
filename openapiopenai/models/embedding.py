"""Model `Embedding`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import array_view

__all__ = [
    "Embedding",
]


class Embedding(BaseModel):
    """`Embedding` of the API."""

    index: int
    embedding: list[float]
    object: Literal["embedding"] = "embedding"
    """Kind of object: always `embedding`."""
    embedding_array = array_view("embedding")
