# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentToolConfigMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.agent_tool_config_mcp_transport import (
        AgentToolConfigMcpTransport,
        AgentToolConfigMcpTransportDict,
    )

__all__ = [
    "AgentToolConfigMcp",
    "AgentToolConfigMcpDict",
]


class AgentToolConfigMcp(BaseModel):
    """An MCP server whose tools an agent may call."""

    type: Literal["mcp"] = "mcp"
    """Type: always `mcp`."""
    server_label: str
    """Label of the MCP server, which identifies it in tool calls."""
    transport: AgentToolConfigMcpTransport
    """Transport used to reach the server."""
    allowed_tools: list[str] | None = None
    """Names of the tools that the agent may call; if absent, all of them."""
    connection_origin: Literal["service", "environment"] | str | None = None
    """Whether the service (the default) or the environment connects to the server."""
    credential_id: str | None = None
    """ID of the vault credential for this MCP server; it can be omitted if exactly one attached credential matches the server's URL."""
    request_metadata: dict[str, Any] | None = None
    """Metadata sent with each request to the server."""
    required: bool | None = None
    """Whether the server must be available before the first turn; by default it need not be."""


class AgentToolConfigMcpDict(TypedDict, total=False):
    """`AgentToolConfigMcp` as a dict, for arguments."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    transport: Required[AgentToolConfigMcpTransportDict | AgentToolConfigMcpTransport]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | str | None
    credential_id: str | None
    request_metadata: Mapping[str, Any] | None
    required: bool
