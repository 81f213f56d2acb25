# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MCPToolAllowedTools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN
from openapiopenai._runtime.json.unions import OpenUnion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.mcp_tool_filter import MCPToolFilter, MCPToolFilterDict

__all__ = [
    "MCPToolAllowedTools",
    "MCPToolAllowedToolsDict",
]


if TYPE_CHECKING:
    MCPToolAllowedTools: TypeAlias = list[str] | MCPToolFilter
    """The tools of an MCP server that the model may call: their names, or a filter."""
    MCPToolAllowedToolsDict: TypeAlias = Sequence[str] | MCPToolFilterDict
    """`MCPToolAllowedTools` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> MCPToolAllowedTools:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MCPToolAllowedTools:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    MCPToolAllowedToolsDict = AS_GIVEN

    class MCPToolAllowedTools(OpenUnion):
        values = "list[str]"
        variants = ("MCPToolFilter",)

    from_json = MCPToolAllowedTools.from_json
    from_dict = MCPToolAllowedTools.from_dict
