# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `ToolCallCaller`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.direct_tool_call_caller import DirectToolCallCaller, DirectToolCallCallerDict
    from openapiopenai.models.program_tool_call_caller import ProgramToolCallCaller, ProgramToolCallCallerDict

__all__ = [
    "ToolCallCaller",
    "ToolCallCallerDict",
    "UnknownToolCallCaller",
]


if TYPE_CHECKING:

    class UnknownToolCallCaller(UnknownVariant):
        """Variant of `ToolCallCaller` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    ToolCallCaller: TypeAlias = DirectToolCallCaller | ProgramToolCallCaller | UnknownToolCallCaller
    """What called the tool: the model itself, or a program that it wrote."""
    ToolCallCallerDict: TypeAlias = DirectToolCallCallerDict | ProgramToolCallCallerDict
    """`ToolCallCaller` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> ToolCallCaller:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> ToolCallCaller:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    ToolCallCallerDict = AS_GIVEN

    class ToolCallCaller(OpenUnion):
        tag = "type"
        mapping = {
            "direct": "DirectToolCallCaller",
            "program": "ProgramToolCallCaller",
        }

    from_json = ToolCallCaller.from_json
    from_dict = ToolCallCaller.from_dict
    __getattr__ = ToolCallCaller.module_attribute
