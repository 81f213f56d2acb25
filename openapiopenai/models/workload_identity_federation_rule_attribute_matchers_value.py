# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `WorkloadIdentityFederationRuleAttributeMatchersValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "WorkloadIdentityFederationRuleAttributeMatchersValue",
]


if TYPE_CHECKING:
    WorkloadIdentityFederationRuleAttributeMatchersValue: TypeAlias = bool | int | float | str
    """Required value of an attribute."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> WorkloadIdentityFederationRuleAttributeMatchersValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(
        data: Any, *, on_mismatch: OnMismatch = "keep"
    ) -> WorkloadIdentityFederationRuleAttributeMatchersValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class WorkloadIdentityFederationRuleAttributeMatchersValue(OpenUnion):
        values = "bool | int | float | str"
        variants = ()

    from_json = WorkloadIdentityFederationRuleAttributeMatchersValue.from_json
    from_dict = WorkloadIdentityFederationRuleAttributeMatchersValue.from_dict
