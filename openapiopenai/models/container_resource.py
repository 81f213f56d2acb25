# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.container_resource_expires_after import ContainerResourceExpiresAfter
    from openapiopenai.models.container_resource_network_policy import ContainerResourceNetworkPolicy

__all__ = [
    "ContainerResource",
]


class ContainerResource(BaseModel):
    """A container in which models run code."""

    id: str
    """Its unique ID."""
    object: str
    """Kind of object."""
    name: str
    """Name of the container."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    status: str
    """Status of the container, such as `active` or `deleted`."""
    last_active_at: int | None = None
    """When it was last active, as Unix time in seconds."""
    expires_after: ContainerResourceExpiresAfter | None = None
    """Expiration policy of the container: how long after the anchor time it expires."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | UnknownStr | None = None
    """Memory limit of the container."""
    network_policy: ContainerResourceNetworkPolicy | None = None
    """Network access policy of the container."""
    created_at_datetime = datetime_view("created_at")
    last_active_at_datetime = datetime_view("last_active_at")
