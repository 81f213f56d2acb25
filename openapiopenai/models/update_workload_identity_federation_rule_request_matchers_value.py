# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `UpdateWorkloadIdentityFederationRuleRequestMatchersValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "UpdateWorkloadIdentityFederationRuleRequestMatchersValue",
    "UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict",
]


if TYPE_CHECKING:
    UpdateWorkloadIdentityFederationRuleRequestMatchersValue: TypeAlias = bool | int | float | str
    """Required value of an attribute."""
    UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict: TypeAlias = bool | int | float | str
    """`UpdateWorkloadIdentityFederationRuleRequestMatchersValue` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateWorkloadIdentityFederationRuleRequestMatchersValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> UpdateWorkloadIdentityFederationRuleRequestMatchersValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    UpdateWorkloadIdentityFederationRuleRequestMatchersValueDict = AS_GIVEN

    class UpdateWorkloadIdentityFederationRuleRequestMatchersValue(OpenUnion):
        values = "bool | int | float | str"
        variants = ()

    from_json = UpdateWorkloadIdentityFederationRuleRequestMatchersValue.from_json
    from_dict = UpdateWorkloadIdentityFederationRuleRequestMatchersValue.from_dict
