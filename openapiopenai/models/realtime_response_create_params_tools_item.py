# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeResponseCreateParamsToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool import MCPTool, MCPToolDict
    from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool, RealtimeFunctionToolDict

__all__ = [
    "RealtimeResponseCreateParamsToolsItem",
    "RealtimeResponseCreateParamsToolsItemDict",
    "UnknownRealtimeResponseCreateParamsToolsItem",
]


if TYPE_CHECKING:

    class UnknownRealtimeResponseCreateParamsToolsItem(UnknownVariant):
        """Variant of `RealtimeResponseCreateParamsToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeResponseCreateParamsToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownRealtimeResponseCreateParamsToolsItem
    )
    """A tool that the model may use: a function, or an MCP server."""
    RealtimeResponseCreateParamsToolsItemDict: TypeAlias = RealtimeFunctionToolDict | MCPToolDict
    """`RealtimeResponseCreateParamsToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeResponseCreateParamsToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeResponseCreateParamsToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeResponseCreateParamsToolsItemDict = AS_GIVEN

    class RealtimeResponseCreateParamsToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        }
        default = "RealtimeFunctionTool"

    from_json = RealtimeResponseCreateParamsToolsItem.from_json
    from_dict = RealtimeResponseCreateParamsToolsItem.from_dict
    __getattr__ = RealtimeResponseCreateParamsToolsItem.module_attribute
