# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ChatkitWorkflowStateVariablesValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "ChatkitWorkflowStateVariablesValue",
]


if TYPE_CHECKING:
    ChatkitWorkflowStateVariablesValue: TypeAlias = str | int | bool | float
    """Value of a state variable: a string, a number or a boolean."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> ChatkitWorkflowStateVariablesValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ChatkitWorkflowStateVariablesValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class ChatkitWorkflowStateVariablesValue(OpenUnion):
        values = "str | int | bool | float"
        variants = ()

    from_json = ChatkitWorkflowStateVariablesValue.from_json
    from_dict = ChatkitWorkflowStateVariablesValue.from_dict
