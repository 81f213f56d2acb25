# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteEvalRunResponse`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteEvalRunResponse",
]


class DeleteEvalRunResponse(BaseModel):
    """Confirmation that an evaluation run was deleted.

    Known as `RunDeleteResponse`."""

    object: str | None = None
    """Kind of object."""
    deleted: bool | None = None
    """Whether it was deleted."""
    run_id: str | None = None
    """ID of the run."""
