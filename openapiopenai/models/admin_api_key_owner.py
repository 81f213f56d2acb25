"""Model `AdminApiKeyOwner`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "AdminApiKeyOwner",
]


class AdminApiKeyOwner(BaseModel):
    """`AdminApiKeyOwner` of the API."""

    type: str | None = None
    object: str | None = None
    """Kind of object."""
    id: str | None = None
    """Its id, by which other calls name it."""
    name: str | None = None
    created_at: int | None = None
    """When it was made, in seconds since 1970."""
    role: str | None = None
    created_at_datetime = datetime_view("created_at")
