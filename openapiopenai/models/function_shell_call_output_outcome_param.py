# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionShellCallOutputOutcomeParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_exit_outcome_param import (
        FunctionShellCallOutputExitOutcomeParam,
        FunctionShellCallOutputExitOutcomeParamDict,
    )
    from openapiopenai.models.function_shell_call_output_timeout_outcome_param import (
        FunctionShellCallOutputTimeoutOutcomeParam,
        FunctionShellCallOutputTimeoutOutcomeParamDict,
    )

__all__ = [
    "FunctionShellCallOutputOutcomeParam",
    "FunctionShellCallOutputOutcomeParamDict",
    "UnknownFunctionShellCallOutputOutcomeParam",
]


if TYPE_CHECKING:

    class UnknownFunctionShellCallOutputOutcomeParam(UnknownVariant):
        """Variant of `FunctionShellCallOutputOutcomeParam` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionShellCallOutputOutcomeParam: TypeAlias = (
        FunctionShellCallOutputTimeoutOutcomeParam
        | FunctionShellCallOutputExitOutcomeParam
        | UnknownFunctionShellCallOutputOutcomeParam
    )
    """How a shell call ended: with an exit code, or by a timeout."""
    FunctionShellCallOutputOutcomeParamDict: TypeAlias = (
        FunctionShellCallOutputTimeoutOutcomeParamDict | FunctionShellCallOutputExitOutcomeParamDict
    )
    """`FunctionShellCallOutputOutcomeParam` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionShellCallOutputOutcomeParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionShellCallOutputOutcomeParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    FunctionShellCallOutputOutcomeParamDict = AS_GIVEN

    class FunctionShellCallOutputOutcomeParam(OpenUnion):
        tag = "type"
        mapping = {
            "timeout": "FunctionShellCallOutputTimeoutOutcomeParam",
            "exit": "FunctionShellCallOutputExitOutcomeParam",
        }

    from_json = FunctionShellCallOutputOutcomeParam.from_json
    from_dict = FunctionShellCallOutputOutcomeParam.from_dict
    __getattr__ = FunctionShellCallOutputOutcomeParam.module_attribute
