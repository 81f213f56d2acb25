"""Model `ProjectApiKeyOwnerUser`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "ProjectApiKeyOwnerUser",
]


class ProjectApiKeyOwnerUser(BaseModel):
    """`ProjectApiKeyOwnerUser` of the API."""

    id: str
    email: str
    name: str
    created_at: int
    role: str
    created_at_datetime = datetime_view("created_at")
