"""Model `ProjectApiKeyOwnerServiceAccount`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectApiKeyOwnerServiceAccount",
]


class ProjectApiKeyOwnerServiceAccount(BaseModel):
    """`ProjectApiKeyOwnerServiceAccount` of the API."""

    id: str
    """Its id, by which other calls name it."""
    name: str
    created_at: int
    """When it was made, in seconds since 1970."""
    role: str
    created_at_datetime = datetime_view("created_at")
