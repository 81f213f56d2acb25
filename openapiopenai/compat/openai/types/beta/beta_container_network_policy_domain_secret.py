# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecret
from ..._models import BaseModel as BaseModel
__all__ = ["BetaContainerNetworkPolicyDomainSecret", "BaseModel"]
