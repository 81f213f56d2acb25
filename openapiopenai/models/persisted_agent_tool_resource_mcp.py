"""Model `PersistedAgentToolResourceMcp`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openapiopenai.models.persisted_mcp_transport import PersistedMcpTransport, PersistedMcpTransportDict

__all__ = [
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceMcpDict",
]


class PersistedAgentToolResourceMcp(BaseModel):
    """An MCP server, without credentials of its own, whose tools an agent may call."""

    type: Literal["mcp"] = "mcp"
    """Which variant this is: always `mcp`."""
    allowed_tools: list[str] | None = None
    """Names of the tools that the agent may call; null allows all."""
    connection_origin: Literal["service", "environment"] | UnknownStr | None = None
    """Whether the service or the environment connects to the server."""
    credential_id: str | None = None
    """ID of the credential."""
    request_metadata: dict[str, Any] | None = None
    """Metadata sent with each request to the server."""
    required: bool | None = None
    """Whether the server must be available before the first turn."""
    server_label: str
    """Label of the MCP server, as given in the request."""
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
