# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeResponseCreateParamsToolChoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.tool_choice_function import ToolChoiceFunction, ToolChoiceFunctionDict
    from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP, ToolChoiceMCPDict
    from openapiopenai.models.tool_choice_options import ToolChoiceOptions

__all__ = [
    "RealtimeResponseCreateParamsToolChoice",
    "RealtimeResponseCreateParamsToolChoiceDict",
    "UnknownRealtimeResponseCreateParamsToolChoice",
]


if TYPE_CHECKING:

    class UnknownRealtimeResponseCreateParamsToolChoice(UnknownVariant):
        """Variant of `RealtimeResponseCreateParamsToolChoice` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeResponseCreateParamsToolChoice: TypeAlias = (
        ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | UnknownRealtimeResponseCreateParamsToolChoice
    )
    """Whether the model calls tools, and which: a mode, a function, or a tool of an MCP server."""
    RealtimeResponseCreateParamsToolChoiceDict: TypeAlias = (
        ToolChoiceOptions | str | ToolChoiceFunctionDict | ToolChoiceMCPDict
    )
    """`RealtimeResponseCreateParamsToolChoice` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeResponseCreateParamsToolChoice:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeResponseCreateParamsToolChoice:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeResponseCreateParamsToolChoiceDict = AS_GIVEN

    class RealtimeResponseCreateParamsToolChoice(OpenUnion):
        tag = "type"
        mapping = {
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMCP",
        }
        values = "ToolChoiceOptions"

    from_json = RealtimeResponseCreateParamsToolChoice.from_json
    from_dict = RealtimeResponseCreateParamsToolChoice.from_dict
    __getattr__ = RealtimeResponseCreateParamsToolChoice.module_attribute
