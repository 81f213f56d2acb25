# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParamDict as ContainerNetworkPolicyAllowlistParam
__all__ = ["ContainerNetworkPolicyAllowlistParam"]
