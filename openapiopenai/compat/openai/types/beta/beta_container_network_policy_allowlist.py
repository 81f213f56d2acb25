# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlist
__all__ = ["BetaContainerNetworkPolicyAllowlist"]
