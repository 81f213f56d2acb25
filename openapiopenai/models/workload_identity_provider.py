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
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    audience: str
    created_at: int
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"] = "organization.workload_identity_provider"
    type: Literal["oidc"] = "oidc"
    updated_at: int
    verification: WorkloadIdentityProviderVerification
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
