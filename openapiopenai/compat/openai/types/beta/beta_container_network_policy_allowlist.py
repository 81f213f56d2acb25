# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlist
from ..._models import BaseModel as BaseModel
from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret as BetaContainerNetworkPolicyDomainSecret
__all__ = ["BetaContainerNetworkPolicyAllowlist", "BaseModel", "BetaContainerNetworkPolicyDomainSecret"]
