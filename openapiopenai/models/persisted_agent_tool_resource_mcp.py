# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.persisted_mcp_transport import PersistedMcpTransport, PersistedMcpTransportDict

__all__ = [
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceMcpDict",
]


class PersistedAgentToolResourceMcp(BaseModel):
    """An MCP server whose tools an agent may call, without stored credentials."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""
    allowed_tools: list[str] | None = None
    """Names of the tools that the agent may call; null or absent allows all tools of the server."""
    connection_origin: Literal["service", "environment"] | UnknownStr | None = None
    """Where HTTP connections to the MCP server come from: the network of the service, or the session's environment."""
    credential_id: str | None = None
    """ID of the vault credential for this MCP server, if any; it can be omitted if exactly one attached credential matches the server's URL."""
    request_metadata: dict[str, Any] | None = None
    """Metadata sent with each request to the server."""
    required: bool | None = None
    """Whether the MCP server must be initialized before the first turn; `false` by default."""
    server_label: str
    """Label of the MCP server, which identifies it in tool calls."""
    transport: PersistedMcpTransport
    """Transport used to reach the server."""


class PersistedAgentToolResourceMcpDict(TypedDict, total=False):
    """`PersistedAgentToolResourceMcp` as a dict, for arguments."""

    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | str | None
    credential_id: str | None
    request_metadata: Mapping[str, Any] | None
    required: bool
    server_label: Required[str]
    transport: Required[PersistedMcpTransportDict | PersistedMcpTransport]
