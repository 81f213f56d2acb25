"""Model `ContainerResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.container_resource_expires_after import ContainerResourceExpiresAfter
    from openapiopenai.models.container_resource_network_policy import ContainerResourceNetworkPolicy

__all__ = [
    "ContainerResource",
]


class ContainerResource(BaseModel):
    """A container in which models run code."""

    id: str
    """Its id, by which other calls name it."""
    object: str
    """Kind of object."""
    name: str
    """Name of the container."""
    created_at: int
    """When it was made, in seconds since 1970."""
    status: str
    """How far it is, such as `active` or `deleted`."""
    last_active_at: int | None = None
    """When it was last active, in seconds since 1970."""
    expires_after: ContainerResourceExpiresAfter | None = None
    """When the container expires."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | UnknownStr | None = None
    """How much memory it has."""
    network_policy: ContainerResourceNetworkPolicy | None = None
    """What of the network it may reach."""
    created_at_datetime = datetime_view("created_at")
    last_active_at_datetime = datetime_view("last_active_at")
