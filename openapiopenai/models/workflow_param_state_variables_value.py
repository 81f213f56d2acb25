# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `WorkflowParamStateVariablesValue`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

__all__ = [
    "WorkflowParamStateVariablesValue",
    "WorkflowParamStateVariablesValueDict",
]


if TYPE_CHECKING:
    WorkflowParamStateVariablesValue: TypeAlias = str | int | bool | float
    """Value of a state variable: a string, a number or a boolean."""
    WorkflowParamStateVariablesValueDict: TypeAlias = str | int | bool | float
    """`WorkflowParamStateVariablesValue` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> WorkflowParamStateVariablesValue:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> WorkflowParamStateVariablesValue:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    WorkflowParamStateVariablesValueDict = AS_GIVEN

    class WorkflowParamStateVariablesValue(OpenUnion):
        values = "str | int | bool | float"
        variants = ()

    from_json = WorkflowParamStateVariablesValue.from_json
    from_dict = WorkflowParamStateVariablesValue.from_dict
