"""Model `ContainerNetworkPolicyDomainSecretParam`."""

from __future__ import annotations

from typing import Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ContainerNetworkPolicyDomainSecretParam",
    "ContainerNetworkPolicyDomainSecretParamDict",
]


class ContainerNetworkPolicyDomainSecretParam(BaseModel):
    """`ContainerNetworkPolicyDomainSecretParam` of the API."""

    domain: str
    name: str
    value: str


class ContainerNetworkPolicyDomainSecretParamDict(TypedDict, total=False):
    """`ContainerNetworkPolicyDomainSecretParam` as a dict, for arguments."""

    domain: Required[str]
    name: Required[str]
    value: Required[str]
