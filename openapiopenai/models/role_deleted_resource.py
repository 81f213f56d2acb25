# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RoleDeletedResource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RoleDeletedResource",
]


class RoleDeletedResource(BaseModel):
    """Confirms that a role has been deleted."""

    object: Literal["role.deleted"] = "role.deleted"
    """Kind of object: always `role.deleted`."""
    id: str
    """Its unique ID."""
    deleted: bool
    """Whether it was deleted."""
