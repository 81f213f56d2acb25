"""Model `Group`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Group",
]


class Group(BaseModel):
    """A group, as assignments of roles show it."""

    object: Literal["group"] = "group"
    """Kind of object: always `group`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the group, for people."""
    created_at: int
    """When it was made, in seconds since 1970."""
    scim_managed: bool
    """Whether SCIM manages the group."""
    created_at_datetime = datetime_view("created_at")
