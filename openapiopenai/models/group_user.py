"""Model `GroupUser`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GroupUser",
]


class GroupUser(BaseModel):
    """A user, as the members of a group show it."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the user."""
    email: str | None
    """Address of electronic mail."""
