# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ProjectApiKeyOwnerServiceAccount`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ProjectApiKeyOwnerServiceAccount",
]


class ProjectApiKeyOwnerServiceAccount(BaseModel):
    """A service account that owns an API key."""

    id: str
    """Its unique ID."""
    name: str
    """Name of the service account."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    role: str
    """Role of the service account in the project."""
    created_at_datetime = datetime_view("created_at")
