# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerNetworkPolicyAllowlistParam`: another name of `ContainerNetworkPolicyAllowlistParam`."""

from openapiopenai.models.container_network_policy_allowlist_param import (
    ContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
)

__all__ = ["BetaContainerNetworkPolicyAllowlistParam"]
