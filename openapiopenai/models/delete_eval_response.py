# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteEvalResponse`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteEvalResponse",
]


class DeleteEvalResponse(BaseModel):
    """Confirmation that an evaluation was deleted.

    Known as `EvalDeleteResponse`."""

    object: str
    """Kind of object."""
    deleted: bool
    """Whether it was deleted."""
    eval_id: str
    """ID of the evaluation."""
