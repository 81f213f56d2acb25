# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `CustomToolCallOutputOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.function_and_custom_tool_call_output import (
        FunctionAndCustomToolCallOutput,
        FunctionAndCustomToolCallOutputDict,
    )

__all__ = [
    "CustomToolCallOutputOutput",
    "CustomToolCallOutputOutputDict",
]


if TYPE_CHECKING:
    CustomToolCallOutputOutput: TypeAlias = str | list[FunctionAndCustomToolCallOutput]
    """Output of a custom tool call: text, or content parts such as text, images and files."""
    CustomToolCallOutputOutputDict: TypeAlias = (
        str | Sequence[FunctionAndCustomToolCallOutputDict | FunctionAndCustomToolCallOutput]
    )
    """`CustomToolCallOutputOutput` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> CustomToolCallOutputOutput:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> CustomToolCallOutputOutput:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    CustomToolCallOutputOutputDict = AS_GIVEN

    class CustomToolCallOutputOutput(OpenUnion):
        values = "str | list[FunctionAndCustomToolCallOutput]"
        variants = ()

    from_json = CustomToolCallOutputOutput.from_json
    from_dict = CustomToolCallOutputOutput.from_dict
