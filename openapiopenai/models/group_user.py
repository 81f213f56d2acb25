# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `GroupUser`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

__all__ = [
    "GroupUser",
]


class GroupUser(BaseModel):
    """A user, as returned among the members of a group.

    Known as `OrganizationGroupUser`."""

    id: str
    """Its unique ID."""
    name: str
    """Name of the user."""
    email: str | None = FROM_SERVER
    """Email address."""
