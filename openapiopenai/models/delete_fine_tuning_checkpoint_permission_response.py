# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DeleteFineTuningCheckpointPermissionResponse`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "DeleteFineTuningCheckpointPermissionResponse",
]


class DeleteFineTuningCheckpointPermissionResponse(BaseModel):
    """Confirmation that a checkpoint permission was deleted.

    Known as `PermissionDeleteResponse`."""

    id: str
    """Its unique ID."""
    object: Literal["checkpoint.permission"] = "checkpoint.permission"
    """Kind of object: always `checkpoint.permission`."""
    deleted: bool
    """Whether it was deleted."""
