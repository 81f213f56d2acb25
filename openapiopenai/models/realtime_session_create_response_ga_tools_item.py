# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `RealtimeSessionCreateResponseGAToolsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.mcp_tool import MCPTool
    from openapiopenai.models.realtime_function_tool import RealtimeFunctionTool

__all__ = [
    "RealtimeSessionCreateResponseGAToolsItem",
    "UnknownRealtimeSessionCreateResponseGAToolsItem",
]


if TYPE_CHECKING:

    class UnknownRealtimeSessionCreateResponseGAToolsItem(UnknownVariant):
        """Variant of `RealtimeSessionCreateResponseGAToolsItem` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    RealtimeSessionCreateResponseGAToolsItem: TypeAlias = (
        RealtimeFunctionTool | MCPTool | UnknownRealtimeSessionCreateResponseGAToolsItem
    )
    """A tool that the model may call: a function or an MCP server."""

    def from_json(
        data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep"
    ) -> RealtimeSessionCreateResponseGAToolsItem:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> RealtimeSessionCreateResponseGAToolsItem:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class RealtimeSessionCreateResponseGAToolsItem(OpenUnion):
        tag = "type"
        mapping = {
            "function": "RealtimeFunctionTool",
            "mcp": "MCPTool",
        }
        default = "RealtimeFunctionTool"

    from_json = RealtimeSessionCreateResponseGAToolsItem.from_json
    from_dict = RealtimeSessionCreateResponseGAToolsItem.from_dict
    __getattr__ = RealtimeSessionCreateResponseGAToolsItem.module_attribute
