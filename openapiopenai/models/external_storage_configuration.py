"""Model `ExternalStorageConfiguration`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.external_storage_configuration_provider import ExternalStorageConfigurationProvider

__all__ = [
    "ExternalStorageConfiguration",
]


class ExternalStorageConfiguration(BaseModel):
    """Storage of yours, at your cloud provider, that the organization uses."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.external_storage"] = "organization.external_storage"
    """Kind of object: always `organization.external_storage`."""
    status: Literal["pending", "validated", "degraded", "unhealthy"] | UnknownStr
    """How well it works."""
    created_at: int
    """When it was made, in seconds since 1970."""
    geography: str
    """Where the storage is."""
    project_id: str
    """Id of the project."""
    provider: ExternalStorageConfigurationProvider
    """Which cloud provider has it, and how it is reached."""
    created_at_datetime = datetime_view("created_at")
