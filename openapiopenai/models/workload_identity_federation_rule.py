# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WorkloadIdentityFederationRule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

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
    """A rule for which workloads of an identity provider may use a service account, and with which permissions."""

    id: str
    """Its unique ID."""
    object: Literal["organization.workload_identity_federation_rule"] = "organization.workload_identity_federation_rule"
    """Kind of object: always `organization.workload_identity_federation_rule`."""
    name: str | None = None
    """Name of the rule."""
    description: str | None = None
    """Description of the rule."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    updated_at: int
    """When it was last updated, as Unix time in seconds."""
    attribute_matchers: dict[str, WorkloadIdentityFederationRuleAttributeMatchersValue]
    """Attribute values that a workload must have."""
    enabled: bool
    """Whether it is enabled."""
    permissions: WorkloadIdentityFederationRulePermissions
    """Permissions of the workloads."""
    project_id: str
    """ID of the project."""
    service_account_id: str
    """ID of the service account."""
    workload_identity_provider_id: str
    """ID of the workload identity provider."""
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
