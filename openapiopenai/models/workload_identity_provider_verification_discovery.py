"""Model `WorkloadIdentityProviderVerificationDiscovery`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WorkloadIdentityProviderVerificationDiscovery",
    "WorkloadIdentityProviderVerificationDiscoveryDict",
]


class WorkloadIdentityProviderVerificationDiscovery(BaseModel):
    """Keys are found by asking the issuer."""

    type: Literal["discovery"] = "discovery"
    """Which variant this is: always `discovery`."""
    discovery_url: str | None = None
    """Where to ask."""


class WorkloadIdentityProviderVerificationDiscoveryDict(TypedDict, total=False):
    """`WorkloadIdentityProviderVerificationDiscovery` as a dict, for arguments."""

    type: Required[Literal["discovery"]]
    discovery_url: str | None
