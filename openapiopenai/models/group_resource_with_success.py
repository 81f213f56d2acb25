"""Model `GroupResourceWithSuccess`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "GroupResourceWithSuccess",
]


class GroupResourceWithSuccess(BaseModel):
    """A group after a change."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    """Name of the group, for people."""
    created_at: int
    """When it was made, in seconds since 1970."""
    is_scim_managed: bool
    """Whether your identity provider manages the group, by SCIM."""
    created_at_datetime = datetime_view("created_at")
