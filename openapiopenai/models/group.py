"""Model `Group`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "Group",
]


class Group(BaseModel):
    """`Group` of the API."""

    object: Literal["group"] = "group"
    """Kind of object: always `group`."""
    id: str
    """Its id, by which other calls name it."""
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    scim_managed: bool
    created_at_datetime = datetime_view("created_at")
