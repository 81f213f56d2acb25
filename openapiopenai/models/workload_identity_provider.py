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
    """`WorkloadIdentityProvider` of the API."""

    id: str
    """Its id, by which other calls name it."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    audience: str
    created_at: int
    """When it was made, in seconds since 1970."""
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"] = "organization.workload_identity_provider"
    """Kind of object: always `organization.workload_identity_provider`."""
    type: Literal["oidc"] = "oidc"
    """Which variant this is: always `oidc`."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    verification: WorkloadIdentityProviderVerification
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
