"""Model `AgentToolResourceMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.mcp_transport import McpTransport

__all__ = [
    "AgentToolResourceMcp",
]


class AgentToolResourceMcp(BaseModel):
    """An MCP server whose tools an agent may call."""

    type: Literal["mcp"] = "mcp"
    """Which variant this is: always `mcp`."""
    allowed_tools: list[str] | None = None
    """Names of the tools that the agent may call."""
    connection_origin: Literal["service", "environment"] | UnknownStr
    """Whether the service or the environment connects to the server."""
    credential_id: str | None = None
    """ID of the credential."""
    request_metadata: dict[str, Any]
    """Metadata sent with each request to the server."""
    required: bool
    """Whether the server must be available before the first turn."""
    server_label: str
    """Label of the MCP server, as given in the request."""
    transport: McpTransport
    """Transport used to reach the server."""
