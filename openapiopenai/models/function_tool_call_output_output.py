# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `FunctionToolCallOutputOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from openapiopenai.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput

__all__ = [
    "FunctionToolCallOutputOutput",
]


if TYPE_CHECKING:
    FunctionToolCallOutputOutput: TypeAlias = str | list[FunctionAndCustomToolCallOutput]
    """Output of a function call: text, or content parts such as text, images and files."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> FunctionToolCallOutputOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> FunctionToolCallOutputOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class FunctionToolCallOutputOutput(OpenUnion):
        values = "str | list[FunctionAndCustomToolCallOutput]"
        variants = ()

    from_json = FunctionToolCallOutputOutput.from_json
    from_dict = FunctionToolCallOutputOutput.from_dict
