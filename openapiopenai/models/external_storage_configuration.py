# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ExternalStorageConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.external_storage_configuration_provider import ExternalStorageConfigurationProvider

__all__ = [
    "ExternalStorageConfiguration",
]


class ExternalStorageConfiguration(BaseModel):
    """A storage configuration of the organization: storage of yours at a cloud provider."""

    id: str
    """Its unique ID."""
    object: Literal["organization.external_storage"] = "organization.external_storage"
    """Kind of object: always `organization.external_storage`."""
    status: Literal["pending", "validated", "degraded", "unhealthy"] | UnknownStr
    """Status of the storage."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    geography: str
    """Geography that the storage is in."""
    project_id: str
    """ID of the project."""
    provider: ExternalStorageConfigurationProvider
    """Cloud provider of the storage, and how to access it."""
    created_at_datetime = datetime_view("created_at")
