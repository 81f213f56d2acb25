"""Model `GroupUser`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "GroupUser",
]


class GroupUser(BaseModel):
    """`GroupUser` of the API."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    email: str | None
    """Address of electronic mail."""
