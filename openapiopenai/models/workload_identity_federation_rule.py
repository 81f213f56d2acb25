"""Model `WorkloadIdentityFederationRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.workload_identity_federation_rule_attribute_matchers_value import (
        WorkloadIdentityFederationRuleAttributeMatchersValue,
    )
    from openapiopenai.models.workload_identity_federation_rule_permissions import (
        WorkloadIdentityFederationRulePermissions,
    )

__all__ = [
    "WorkloadIdentityFederationRule",
]


class WorkloadIdentityFederationRule(BaseModel):
    """Which workloads of a provider may do what."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["organization.workload_identity_federation_rule"] = "organization.workload_identity_federation_rule"
    """Kind of object: always `organization.workload_identity_federation_rule`."""
    name: str | None = None
    """Name of the rule."""
    description: str | None = None
    """What the rule is for."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int
    """When it was last changed, in seconds since 1970."""
    attribute_matchers: dict[str, WorkloadIdentityFederationRuleAttributeMatchersValue]
    """What attributes a workload must have."""
    enabled: bool
    """Whether it is on."""
    permissions: WorkloadIdentityFederationRulePermissions
    """What the workloads may do."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    workload_identity_provider_id: str
    """Id of the workload identity provider."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
