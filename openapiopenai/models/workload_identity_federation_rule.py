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
    """`WorkloadIdentityFederationRule` of the API."""

    id: str
    attribute_matchers: dict[str, WorkloadIdentityFederationRuleAttributeMatchersValue]
    created_at: int
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"] = "organization.workload_identity_federation_rule"
    permissions: WorkloadIdentityFederationRulePermissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str
    created_at_datetime = datetime_view("created_at")
    updated_at_datetime = datetime_view("updated_at")
