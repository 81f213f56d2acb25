# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CreateWorkloadIdentityFederationRuleRequestMatchersValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "CreateWorkloadIdentityFederationRuleRequestMatchersValue",
    "CreateWorkloadIdentityFederationRuleRequestMatchersValueDict",
]


if TYPE_CHECKING:
    CreateWorkloadIdentityFederationRuleRequestMatchersValue: TypeAlias = bool | int | float | str
    """Required value of an attribute."""
    CreateWorkloadIdentityFederationRuleRequestMatchersValueDict: TypeAlias = bool | int | float | str
    """`CreateWorkloadIdentityFederationRuleRequestMatchersValue` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateWorkloadIdentityFederationRuleRequestMatchersValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> CreateWorkloadIdentityFederationRuleRequestMatchersValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CreateWorkloadIdentityFederationRuleRequestMatchersValueDict = AS_GIVEN

    class CreateWorkloadIdentityFederationRuleRequestMatchersValue(OpenUnion):
        values = "bool | int | float | str"
        variants = ()

    from_json = CreateWorkloadIdentityFederationRuleRequestMatchersValue.from_json
    from_dict = CreateWorkloadIdentityFederationRuleRequestMatchersValue.from_dict
