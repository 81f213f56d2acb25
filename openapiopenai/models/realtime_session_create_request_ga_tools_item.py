# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateRequestGAToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool import MCPTool, MCPToolDict
    from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool, RealtimeFunctionToolDict

__all__ = [
    "RealtimeSessionCreateRequestGAToolsItem",
    "RealtimeSessionCreateRequestGAToolsItemDict",
    "UnknownRealtimeSessionCreateRequestGAToolsItem",
]


if TYPE_CHECKING:

    class UnknownRealtimeSessionCreateRequestGAToolsItem(UnknownVariant):
        """Variant of `RealtimeSessionCreateRequestGAToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeSessionCreateRequestGAToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownRealtimeSessionCreateRequestGAToolsItem
    )
    """A tool that the model may call: a function or an MCP server.

Known as `RealtimeToolsConfigUnion`."""
    RealtimeSessionCreateRequestGAToolsItemDict: TypeAlias = RealtimeFunctionToolDict | MCPToolDict
    """`RealtimeSessionCreateRequestGAToolsItem` as dicts, for arguments."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateRequestGAToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateRequestGAToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    RealtimeSessionCreateRequestGAToolsItemDict = AS_GIVEN

    class RealtimeSessionCreateRequestGAToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        }
        default = "RealtimeFunctionTool"

    from_json = RealtimeSessionCreateRequestGAToolsItem.from_json
    from_dict = RealtimeSessionCreateRequestGAToolsItem.from_dict
    __getattr__ = RealtimeSessionCreateRequestGAToolsItem.module_attribute
