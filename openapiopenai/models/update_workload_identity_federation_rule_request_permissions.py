# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateWorkloadIdentityFederationRuleRequestPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.identity_federation_rule_permissions_service_account_default import (
        IdentityFederationRulePermissionsServiceAccountDefault,
        IdentityFederationRulePermissionsServiceAccountDefaultDict,
    )
    from openapiopenai.models.workload_identity_federation_rule_permissions_restricted import (
        WorkloadIdentityFederationRulePermissionsRestricted,
        WorkloadIdentityFederationRulePermissionsRestrictedDict,
    )

__all__ = [
    "UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions",
    "UpdateWorkloadIdentityFederationRuleRequestPermissions",
    "UpdateWorkloadIdentityFederationRuleRequestPermissionsDict",
]


if TYPE_CHECKING:

    class UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions(UnknownVariant):
        """Variant of `UpdateWorkloadIdentityFederationRuleRequestPermissions` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    UpdateWorkloadIdentityFederationRuleRequestPermissions: TypeAlias = (
        IdentityFederationRulePermissionsServiceAccountDefault
        | WorkloadIdentityFederationRulePermissionsRestricted
        | UnknownUpdateWorkloadIdentityFederationRuleRequestPermissions
    )
    """Permissions of workloads that match the rule."""
    UpdateWorkloadIdentityFederationRuleRequestPermissionsDict: TypeAlias = (
        IdentityFederationRulePermissionsServiceAccountDefaultDict
        | WorkloadIdentityFederationRulePermissionsRestrictedDict
    )
    """`UpdateWorkloadIdentityFederationRuleRequestPermissions` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateWorkloadIdentityFederationRuleRequestPermissions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateWorkloadIdentityFederationRuleRequestPermissions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateWorkloadIdentityFederationRuleRequestPermissionsDict = AS_GIVEN

    class UpdateWorkloadIdentityFederationRuleRequestPermissions(OpenUnion):
        tag = "type"
        mapping = {
            "service_account_default": "IdentityFederationRulePermissionsServiceAccountDefault",
            "restricted": "WorkloadIdentityFederationRulePermissionsRestricted",
        }

    from_json = UpdateWorkloadIdentityFederationRuleRequestPermissions.from_json
    from_dict = UpdateWorkloadIdentityFederationRuleRequestPermissions.from_dict
    __getattr__ = UpdateWorkloadIdentityFederationRuleRequestPermissions.module_attribute
