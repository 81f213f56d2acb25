# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentToolResourceMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.mcp_transport import McpTransport

__all__ = [
    "AgentToolResourceMcp",
]


class AgentToolResourceMcp(BaseModel):
    """An MCP server whose tools an agent may call."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""
    allowed_tools: list[str] | None = None
    """Names of the tools that the agent may call."""
    connection_origin: Literal["service", "environment"] | UnknownStr
    """Where HTTP connections to the MCP server come from: the network of the service, or the session's environment."""
    credential_id: str | None = None
    """ID of the vault credential for this MCP server, if any; it can be omitted if exactly one attached credential matches the server's URL."""
    request_metadata: dict[str, Any]
    """Metadata sent with each request to the server."""
    required: bool
    """Whether the MCP server must be initialized before the first turn; `false` by default."""
    server_label: str
    """Label of the MCP server, which identifies it in tool calls."""
    transport: McpTransport
    """Transport used to reach the server."""
