"""Model `ContainerNetworkPolicyDomainSecretParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerNetworkPolicyDomainSecretParamDict",
]


class ContainerNetworkPolicyDomainSecretParam(BaseModel):
    """A secret that a container may use with one domain."""

    domain: str
    """Domain that the secret is for."""
    name: str
    """Name of the secret."""
    value: str
    """The secret itself."""


class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam` as a dict, for arguments."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
