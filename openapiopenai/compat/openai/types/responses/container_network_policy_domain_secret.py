# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecret
from ..._models import BaseModel as BaseModel
__all__ = ["ContainerNetworkPolicyDomainSecret", "BaseModel"]
