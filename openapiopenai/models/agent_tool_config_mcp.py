"""Model `AgentToolConfigMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """`AgentToolConfigMcp` of the API."""

    server_label: str
    """Name of the MCP server, as the request calls it."""
    transport: AgentToolConfigMcpTransport
    type: Literal["mcp"] = "mcp"
    """Which variant this is: always `mcp`."""
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"] | str | None = None
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any] | None = None
    required: bool | None = None


class AgentToolConfigMcpDict(TypedDict, total=False):
    """`AgentToolConfigMcp` as a dict, for arguments."""

    server_label: Required[str]
    transport: Required[AgentToolConfigMcpTransportDict | AgentToolConfigMcpTransport]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | str | None
    credential_id: str | None
    request_metadata: Mapping[str, Any] | None
    required: bool
