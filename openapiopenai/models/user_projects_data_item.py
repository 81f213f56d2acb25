# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UserProjectsDataItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UserProjectsDataItem",
]


class UserProjectsDataItem(BaseModel):
    """A project of a user."""

    id: str | None = None
    """Its unique ID."""
    name: str | None = None
    """Name of the project."""
    role: str | None = None
    """Role of the user in the project."""
