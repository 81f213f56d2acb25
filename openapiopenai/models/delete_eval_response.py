"""Model `DeleteEvalResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteEvalResponse",
]


class DeleteEvalResponse(BaseModel):
    """`DeleteEvalResponse` of the API."""

    object: str
    deleted: bool
    eval_id: str
