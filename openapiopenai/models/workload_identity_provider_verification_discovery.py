# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityProviderVerificationDiscovery`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WorkloadIdentityProviderVerificationDiscovery",
    "WorkloadIdentityProviderVerificationDiscoveryDict",
]


class WorkloadIdentityProviderVerificationDiscovery(BaseModel):
    """Verification keys are discovered from the issuer."""

    type: Literal["discovery"] = "discovery"
    """Type: always `discovery`."""
    discovery_url: str | None = None
    """URL that the keys are discovered from."""


class WorkloadIdentityProviderVerificationDiscoveryDict(TypedDict, total=False):
    """`WorkloadIdentityProviderVerificationDiscovery` as a dict, for arguments."""

    type: Required[Literal["discovery"]]
    discovery_url: str | None
