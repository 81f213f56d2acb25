# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionShellCallOutputContentOutcome`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_exit_outcome import FunctionShellCallOutputExitOutcome
    from openapiopenai.models.function_shell_call_output_timeout_outcome import FunctionShellCallOutputTimeoutOutcome

__all__ = [
    "FunctionShellCallOutputContentOutcome",
    "UnknownFunctionShellCallOutputContentOutcome",
]


if TYPE_CHECKING:

    class UnknownFunctionShellCallOutputContentOutcome(UnknownVariant):
        """Variant of `FunctionShellCallOutputContentOutcome` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    FunctionShellCallOutputContentOutcome: TypeAlias = (
        FunctionShellCallOutputTimeoutOutcome
        | FunctionShellCallOutputExitOutcome
        | UnknownFunctionShellCallOutputContentOutcome
    )
    """How a shell call ended: with an exit code, or by a timeout."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> FunctionShellCallOutputContentOutcome:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionShellCallOutputContentOutcome:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FunctionShellCallOutputContentOutcome(OpenUnion):
        tag = "type"
        mapping = {
            "timeout": "FunctionShellCallOutputTimeoutOutcome",
            "exit": "FunctionShellCallOutputExitOutcome",
        }

    from_json = FunctionShellCallOutputContentOutcome.from_json
    from_dict = FunctionShellCallOutputContentOutcome.from_dict
    __getattr__ = FunctionShellCallOutputContentOutcome.module_attribute
