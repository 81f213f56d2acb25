# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateWorkloadIdentityFederationRuleRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.update_workload_identity_federation_rule_request_matchers_value import (
        UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
        UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict,
    )
    from openapiopenai.models.update_workload_identity_federation_rule_request_permissions import (
        UpdateWorkloadIdentityFederationRuleRequestPermissions,
        UpdateWorkloadIdentityFederationRuleRequestPermissionsDict,
    )

__all__ = [
    "UpdateWorkloadIdentityFederationRuleRequest",
    "UpdateWorkloadIdentityFederationRuleRequestDict",
]


class UpdateWorkloadIdentityFederationRuleRequest(BaseModel):
    """A request to update a federation rule."""

    name: str | None = None
    """Name of the rule."""
    description: str | None = None
    """Description of the rule."""
    attribute_matchers: dict[str, UpdateWorkloadIdentityFederationRuleRequestMatchersValue] | None = None
    """Attribute values that a workload must have."""
    enabled: bool | None = None
    """Whether it is enabled."""
    permissions: UpdateWorkloadIdentityFederationRuleRequestPermissions | None = None
    """Permissions of the workloads."""


class UpdateWorkloadIdentityFederationRuleRequestDict(TypedDict, total=False):
    """`UpdateWorkloadIdentityFederationRuleRequest` as a dict, for arguments."""

    name: str | None
    description: str | None
    attribute_matchers: Mapping[
        str,
        UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict
        | UpdateWorkloadIdentityFederationRuleRequestMatchersValue,
    ]
    enabled: bool
    permissions: (
        UpdateWorkloadIdentityFederationRuleRequestPermissionsDict
        | UpdateWorkloadIdentityFederationRuleRequestPermissions
    )
