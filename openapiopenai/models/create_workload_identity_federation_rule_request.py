# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateWorkloadIdentityFederationRuleRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.create_workload_identity_federation_rule_request_matchers_value import (
        CreateWorkloadIdentityFederationRuleRequestMatchersValue,
        CreateWorkloadIdentityFederationRuleRequestMatchersValueDict,
    )
    from openapiopenai.models.create_workload_identity_federation_rule_request_permissions import (
        CreateWorkloadIdentityFederationRuleRequestPermissions,
        CreateWorkloadIdentityFederationRuleRequestPermissionsDict,
    )

__all__ = [
    "CreateWorkloadIdentityFederationRuleRequest",
    "CreateWorkloadIdentityFederationRuleRequestDict",
]


class CreateWorkloadIdentityFederationRuleRequest(BaseModel):
    """Request body for creating a federation rule."""

    name: str | None = None
    """Name of the rule."""
    description: str | None = None
    """Description of the rule."""
    attribute_matchers: dict[str, CreateWorkloadIdentityFederationRuleRequestMatchersValue]
    """Attribute values that a workload must have."""
    project_id: str
    """ID of the project."""
    service_account_id: str
    """ID of the service account."""
    enabled: bool | None = None
    """Whether the rule is enabled."""
    permissions: CreateWorkloadIdentityFederationRuleRequestPermissions | None = None
    """Permissions of the workloads."""


class CreateWorkloadIdentityFederationRuleRequestDict(TypedDict, total=False):
    """`CreateWorkloadIdentityFederationRuleRequest` as a dict, for arguments."""

    name: str
    description: str
    attribute_matchers: Required[
        Mapping[
            str,
            CreateWorkloadIdentityFederationRuleRequestMatchersValueDict
            | CreateWorkloadIdentityFederationRuleRequestMatchersValue,
        ]
    ]
    project_id: Required[str]
    service_account_id: Required[str]
    enabled: bool
    permissions: (
        CreateWorkloadIdentityFederationRuleRequestPermissionsDict
        | CreateWorkloadIdentityFederationRuleRequestPermissions
    )
