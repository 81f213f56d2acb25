"""Model `DeleteModelResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteModelResponse",
]


class DeleteModelResponse(BaseModel):
    """`DeleteModelResponse` of the API."""

    id: str
    deleted: bool
    object: str
