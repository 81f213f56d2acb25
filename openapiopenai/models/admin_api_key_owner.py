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
    id: str | None = None
    name: str | None = None
    created_at: int | None = None
    role: str | None = None
    created_at_datetime = datetime_view("created_at")
