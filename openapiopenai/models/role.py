# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Role`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "Role",
]


class Role(BaseModel):
    """A role that can be assigned to users and groups."""

    object: Literal["role"] = "role"
    """Kind of object: always `role`."""
    id: str
    """Its unique ID."""
    name: str
    """Name of the role; it must be unique."""
    description: str | None = FROM_SERVER
    """Description of the role."""
    permissions: list[str]
    """Permissions that the role grants."""
    resource_type: str
    """Type of resource that the role is bound to, such as `api.organization` or `api.project`."""
    predefined_role: bool
    """Whether the role is predefined by OpenAI, which manages it."""
