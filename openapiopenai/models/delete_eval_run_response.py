"""Model `DeleteEvalRunResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteEvalRunResponse",
]


class DeleteEvalRunResponse(BaseModel):
    """Says that a run is deleted."""

    object: str | None = None
    """Kind of object."""
    deleted: bool | None = None
    """Whether the thing is deleted now."""
    run_id: str | None = None
    """Id of the run."""
