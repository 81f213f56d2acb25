# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteModelResponse`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteModelResponse",
]


class DeleteModelResponse(BaseModel):
    """Confirmation that a fine-tuned model was deleted.

    Known as `ModelDeleted`."""

    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
    object: str
    """Kind of object."""
