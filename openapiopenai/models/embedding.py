"""Model `Embedding`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import array_view

__all__ = [
    "Embedding",
]


class Embedding(BaseModel):
    """The vector of a text."""

    index: int
    """Its place among the inputs."""
    embedding: list[float]
    """The numbers; how many depends on the model and on `dimensions`."""
    object: Literal["embedding"] = "embedding"
    """Kind of object: always `embedding`."""
    embedding_array = array_view("embedding")
