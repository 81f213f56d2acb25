"""Model `DeleteEvalRunResponse`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "DeleteEvalRunResponse",
]


class DeleteEvalRunResponse(BaseModel):
    """`DeleteEvalRunResponse` of the API."""

    object: str | None = None
    deleted: bool | None = None
    run_id: str | None = None
