# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateWorkloadIdentityFederationRuleRequestPermissions`."""

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
    "CreateWorkloadIdentityFederationRuleRequestPermissions",
    "CreateWorkloadIdentityFederationRuleRequestPermissionsDict",
    "UnknownCreateWorkloadIdentityFederationRuleRequestPermissions",
]


if TYPE_CHECKING:

    class UnknownCreateWorkloadIdentityFederationRuleRequestPermissions(UnknownVariant):
        """Variant of `CreateWorkloadIdentityFederationRuleRequestPermissions` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    CreateWorkloadIdentityFederationRuleRequestPermissions: TypeAlias = (
        IdentityFederationRulePermissionsServiceAccountDefault
        | WorkloadIdentityFederationRulePermissionsRestricted
        | UnknownCreateWorkloadIdentityFederationRuleRequestPermissions
    )
    """Permissions of workloads that match the rule."""
    CreateWorkloadIdentityFederationRuleRequestPermissionsDict: TypeAlias = (
        IdentityFederationRulePermissionsServiceAccountDefaultDict
        | WorkloadIdentityFederationRulePermissionsRestrictedDict
    )
    """`CreateWorkloadIdentityFederationRuleRequestPermissions` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateWorkloadIdentityFederationRuleRequestPermissions:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateWorkloadIdentityFederationRuleRequestPermissions:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateWorkloadIdentityFederationRuleRequestPermissionsDict = AS_GIVEN

    class CreateWorkloadIdentityFederationRuleRequestPermissions(OpenUnion):
        tag = "type"
        mapping = {
            "service_account_default": "IdentityFederationRulePermissionsServiceAccountDefault",
            "restricted": "WorkloadIdentityFederationRulePermissionsRestricted",
        }

    from_json = CreateWorkloadIdentityFederationRuleRequestPermissions.from_json
    from_dict = CreateWorkloadIdentityFederationRuleRequestPermissions.from_dict
    __getattr__ = CreateWorkloadIdentityFederationRuleRequestPermissions.module_attribute
