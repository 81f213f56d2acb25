# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `MCPToolCallError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.http_error import HTTPError, HTTPErrorDict
    from openapiopenai.models.mcp_protocol_error import MCPProtocolError, MCPProtocolErrorDict
    from openapiopenai.models.mcp_tool_execution_error import MCPToolExecutionError, MCPToolExecutionErrorDict

__all__ = [
    "MCPToolCallError",
    "MCPToolCallErrorDict",
    "UnknownMCPToolCallError",
]


if TYPE_CHECKING:

    class UnknownMCPToolCallError(UnknownVariant):
        """Variant of `MCPToolCallError` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    MCPToolCallError: TypeAlias = MCPProtocolError | MCPToolExecutionError | HTTPError | UnknownMCPToolCallError
    """Why a call of an MCP tool failed: a protocol error, an error in the tool, or an HTTP error."""
    MCPToolCallErrorDict: TypeAlias = MCPProtocolErrorDict | MCPToolExecutionErrorDict | HTTPErrorDict
    """`MCPToolCallError` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> MCPToolCallError:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> MCPToolCallError:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    MCPToolCallErrorDict = AS_GIVEN

    class MCPToolCallError(OpenUnion):
        tag = "type"
        mapping = {
            "mcp_protocol_error": "MCPProtocolError",
            "mcp_tool_execution_error": "MCPToolExecutionError",
            "http_error": "HTTPError",
        }

    from_json = MCPToolCallError.from_json
    from_dict = MCPToolCallError.from_dict
    __getattr__ = MCPToolCallError.module_attribute
