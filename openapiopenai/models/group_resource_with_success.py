"""Model `GroupResourceWithSuccess`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "GroupResourceWithSuccess",
]


class GroupResourceWithSuccess(BaseModel):
    """`GroupResourceWithSuccess` of the API."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    is_scim_managed: bool
    created_at_datetime = datetime_view("created_at")
