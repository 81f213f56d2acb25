# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `WorkloadIdentityFederationRulePermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.identity_federation_rule_permissions_service_account_default import (
        IdentityFederationRulePermissionsServiceAccountDefault,
    )
    from openapiopenai.models.workload_identity_federation_rule_permissions_restricted import (
        WorkloadIdentityFederationRulePermissionsRestricted,
    )

__all__ = [
    "UnknownWorkloadIdentityFederationRulePermissions",
    "WorkloadIdentityFederationRulePermissions",
]


if TYPE_CHECKING:

    class UnknownWorkloadIdentityFederationRulePermissions(UnknownVariant):
        """Variant of `WorkloadIdentityFederationRulePermissions` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    WorkloadIdentityFederationRulePermissions: TypeAlias = (
        IdentityFederationRulePermissionsServiceAccountDefault
        | WorkloadIdentityFederationRulePermissionsRestricted
        | UnknownWorkloadIdentityFederationRulePermissions
    )
    """Permissions of workloads that match the rule."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> WorkloadIdentityFederationRulePermissions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> WorkloadIdentityFederationRulePermissions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class WorkloadIdentityFederationRulePermissions(OpenUnion):
        tag = "type"
        mapping = {
            "service_account_default": "IdentityFederationRulePermissionsServiceAccountDefault",
            "restricted": "WorkloadIdentityFederationRulePermissionsRestricted",
        }

    from_json = WorkloadIdentityFederationRulePermissions.from_json
    from_dict = WorkloadIdentityFederationRulePermissions.from_dict
    __getattr__ = WorkloadIdentityFederationRulePermissions.module_attribute
