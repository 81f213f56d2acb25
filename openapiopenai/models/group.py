# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Group`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "Group",
]


class Group(BaseModel):
    """A group, as returned in role assignments."""

    object: Literal["group"] = "group"
    """Kind of object: always `group`."""
    id: str
    """Its unique ID."""
    name: str
    """Display name of the group."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    scim_managed: bool
    """Whether the group is managed by SCIM."""
    created_at_datetime = datetime_view("created_at")
