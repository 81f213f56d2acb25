# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ServiceAccountApiKeyBody`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "ServiceAccountApiKeyBody",
]


class ServiceAccountApiKeyBody(BaseModel):
    """A newly created API key of a service account.

    Known as `APIKeyCreateResponse`."""

    id: str
    """Its unique ID."""
    object: Literal["organization.project.service_account.api_key"] = "organization.project.service_account.api_key"
    """Kind of object: always `organization.project.service_account.api_key`."""
    value: str
    """The unredacted API key."""
    name: str
    """Name of the key."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    expires_at: int | None = None
    """When it expires, as Unix time in seconds; null if it never expires."""
    created_at_datetime = datetime_view("created_at")
    expires_at_datetime = datetime_view("expires_at")
