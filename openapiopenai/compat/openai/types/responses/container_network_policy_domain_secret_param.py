# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParamDict as ContainerNetworkPolicyDomainSecretParam
__all__ = ["ContainerNetworkPolicyDomainSecretParam"]
