# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_resource import ContainerResource as ContainerRetrieveResponse
from openapiopenai.models.container_resource_expires_after import ContainerResourceExpiresAfter as ExpiresAfter
from openapiopenai.models.container_resource_network_policy import ContainerResourceNetworkPolicy as NetworkPolicy
from .._models import BaseModel as BaseModel
__all__ = ["ContainerRetrieveResponse", "ExpiresAfter", "NetworkPolicy", "BaseModel"]
