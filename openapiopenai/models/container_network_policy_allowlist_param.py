# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerNetworkPolicyAllowlistParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.container_network_policy_domain_secret_param import (
        ContainerNetworkPolicyDomainSecretParam,
        ContainerNetworkPolicyDomainSecretParamDict,
    )

__all__ = [
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyAllowlistParamDict",
]


class ContainerNetworkPolicyAllowlistParam(BaseModel):
    """Allows outbound network access only to certain domains.

    Known as `ContainerNetworkPolicyAllowlist`."""

    type: Literal["allowlist"] = "allowlist"
    """Type: always `allowlist`."""
    allowed_domains: list[str]
    """Domains that the container may access."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = None
    """Secrets to inject for individual allowed domains."""


class ContainerNetworkPolicyAllowlistParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyAllowlistParam` as a dict, for arguments."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParamDict | ContainerNetworkPolicyDomainSecretParam]
