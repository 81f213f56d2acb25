# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_disabled_param import ContainerNetworkPolicyDisabledParamDict as ContainerNetworkPolicyDisabledParam
__all__ = ["ContainerNetworkPolicyDisabledParam"]
