# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContainerNetworkPolicyDisabledParam`: another name of `ContainerNetworkPolicyDisabledParam`."""

from openapiopenai.models.container_network_policy_disabled_param import (
    ContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
)

__all__ = ["BetaContainerNetworkPolicyDisabledParam"]
