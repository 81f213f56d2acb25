"""Model `WorkloadIdentityProvider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
        WorkloadIdentityProviderAttributeTransformationsItem,
    )
    from openapiopenai.models.workload_identity_provider_verification import WorkloadIdentityProviderVerification

__all__ = [
    "WorkloadIdentityProvider",
]


class WorkloadIdentityProvider(BaseModel):
    """Somebody whose tokens the API takes as proof of who a workload is."""

    type: Literal["oidc"] = "oidc"
    """Which variant this is: always `oidc`."""
    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.workload_identity_provider"] = "organization.workload_identity_provider"
    """Kind of object: always `organization.workload_identity_provider`."""
    name: str
    """Name of the provider."""
    description: str | None = None
    """What the provider is for."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    """How attributes are made of what a token says."""
    audience: str
    """Whom tokens must be meant for."""
    enabled: bool
    """Whether it is on."""
    issuer: str
    """Who issues the tokens."""
    verification: WorkloadIdentityProviderVerification
    """Where the keys come from that tokens are checked with."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
