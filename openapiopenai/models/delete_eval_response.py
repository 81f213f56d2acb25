"""Model `DeleteEvalResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteEvalResponse",
]


class DeleteEvalResponse(BaseModel):
    """Says that an evaluation is deleted."""

    object: str
    """Kind of object."""
    deleted: bool
    """Whether the thing is deleted now."""
    eval_id: str
    """Id of the evaluation."""
