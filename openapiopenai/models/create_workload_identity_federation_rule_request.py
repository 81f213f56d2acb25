"""Model `CreateWorkloadIdentityFederationRuleRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """What a federation rule is made from."""

    name: str | None = None
    """Name of the rule."""
    description: str | None = None
    """What the rule is for."""
    attribute_matchers: dict[str, CreateWorkloadIdentityFederationRuleRequestMatchersValue]
    """What attributes a workload must have."""
    project_id: str
    """Id of the project."""
    service_account_id: str
    """Id of the service account."""
    enabled: bool | None = None
    """Whether it is on."""
    permissions: CreateWorkloadIdentityFederationRuleRequestPermissions | None = None
    """What the workloads may do."""


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
