"""Model `DeleteModelResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteModelResponse",
]


class DeleteModelResponse(BaseModel):
    """Says that a model is deleted."""

    id: str
    """Its id, by which other calls name it."""
    deleted: bool
    """Whether the thing is deleted now."""
    object: str
    """Kind of object."""
