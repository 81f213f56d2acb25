# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ToolCallCallerParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.direct_tool_call_caller_param import (
        DirectToolCallCallerParam,
        DirectToolCallCallerParamDict,
    )
    from openapiopenai.models.program_tool_call_caller_param import (
        ProgramToolCallCallerParam,
        ProgramToolCallCallerParamDict,
    )

__all__ = [
    "ToolCallCallerParam",
    "ToolCallCallerParamDict",
    "UnknownToolCallCallerParam",
]


if TYPE_CHECKING:

    class UnknownToolCallCallerParam(UnknownVariant):
        """Variant of `ToolCallCallerParam` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ToolCallCallerParam: TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam | UnknownToolCallCallerParam
    """What called the tool: the model itself, or a program that it wrote."""
    ToolCallCallerParamDict: TypeAlias = DirectToolCallCallerParamDict | ProgramToolCallCallerParamDict
    """`ToolCallCallerParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ToolCallCallerParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ToolCallCallerParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ToolCallCallerParamDict = AS_GIVEN

    class ToolCallCallerParam(OpenUnion):
        tag = "type"
        mapping = {
            "direct": "DirectToolCallCallerParam",
            "program": "ProgramToolCallCallerParam",
        }

    from_json = ToolCallCallerParam.from_json
    from_dict = ToolCallCallerParam.from_dict
    __getattr__ = ToolCallCallerParam.module_attribute
