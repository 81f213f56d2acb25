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
    """`AgentToolResourceMcp` of the API."""

    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | UnknownStr
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any]
    required: bool
    server_label: str
    """Name of the MCP server, as the request calls it."""
    transport: McpTransport
    type: Literal["mcp"] = "mcp"
    """Which variant this is: always `mcp`."""
