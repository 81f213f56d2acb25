# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ContainerNetworkPolicyDomainSecretParam`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerNetworkPolicyDomainSecretParamDict",
]


class ContainerNetworkPolicyDomainSecretParam(BaseModel):
    """A secret that is injected for requests to one domain.

    Known as `ContainerNetworkPolicyDomainSecret`."""

    domain: str
    """Domain that the secret is for."""
    name: str
    """Name of the secret to inject."""
    value: str
    """Value of the secret."""


class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam` as a dict, for arguments."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
