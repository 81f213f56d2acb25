"""Union `ToolCallCallerParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.model import OnMismatch
from openapiopenai._runtime.types import UnknownTag
from openapiopenai._runtime.unions import OpenUnion, UnknownVariant

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


class UnknownToolCallCallerParam(UnknownVariant):
    """A `ToolCallCallerParam` whose `type` this version does not know; holds all that the server sent."""

    if TYPE_CHECKING:
        type: UnknownTag
        """The tag as the server sent it."""


if TYPE_CHECKING:
    ToolCallCallerParam: TypeAlias = DirectToolCallCallerParam | ProgramToolCallCallerParam | UnknownToolCallCallerParam
    """One of several kinds of value."""
    ToolCallCallerParamDict: TypeAlias = DirectToolCallCallerParamDict | ProgramToolCallCallerParamDict
    """`ToolCallCallerParam` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ToolCallCallerParam:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ToolCallCallerParam:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ToolCallCallerParamDict = Any

    class ToolCallCallerParam(OpenUnion):
        tag = "type"
        mapping = {
            "direct": "DirectToolCallCallerParam",
            "program": "ProgramToolCallCallerParam",
        }
        unknown = UnknownToolCallCallerParam

    from_json = ToolCallCallerParam.from_json
    from_dict = ToolCallCallerParam.from_dict
