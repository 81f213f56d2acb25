# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_allowlist_param import ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlist
from ..._models import BaseModel as BaseModel
from .container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret
__all__ = ["ContainerNetworkPolicyAllowlist", "BaseModel", "ContainerNetworkPolicyDomainSecret"]
