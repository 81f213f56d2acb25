# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabled
from ..._models import BaseModel as BaseModel
__all__ = ["ContainerNetworkPolicyDisabled", "BaseModel"]
