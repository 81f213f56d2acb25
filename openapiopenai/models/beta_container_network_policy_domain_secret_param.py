# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerNetworkPolicyDomainSecretParam`: another name of `ContainerNetworkPolicyDomainSecretParam`."""

from openapiopenai.models.container_network_policy_domain_secret_param import (
    ContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
)

__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]
