# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityProvider`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_provider_attribute_transformations_item import (
        WorkloadIdentityProviderAttributeTransformationsItem,
    )
    from openapiopenai.models.workload_identity_provider_verification import WorkloadIdentityProviderVerification

__all__ = [
    "WorkloadIdentityProvider",
]


class WorkloadIdentityProvider(BaseModel):
    """An identity provider whose tokens the API accepts as proof of a workload's identity."""

    type: Literal["oidc"] = "oidc"
    """Type: always `oidc`."""
    id: str
    """Its unique ID."""
    object: Literal["organization.workload_identity_provider"] = "organization.workload_identity_provider"
    """Kind of object: always `organization.workload_identity_provider`."""
    name: str
    """Name of the workload identity provider."""
    description: str | None = None
    """Description of the provider."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    updated_at: int
    """When it was last updated, as Unix time in seconds."""
    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformationsItem]
    """How attributes are derived from the claims of a token."""
    audience: str
    """Audience that tokens must have."""
    enabled: bool
    """Whether it is enabled."""
    issuer: str
    """Issuer of the tokens."""
    verification: WorkloadIdentityProviderVerification
    """Where the keys for verifying tokens come from."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
