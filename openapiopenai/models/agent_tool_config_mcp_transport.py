# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `AgentToolConfigMcpTransport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.mcp_transport_config_http import McpTransportConfigHTTP, McpTransportConfigHTTPDict
    from openapiopenai.models.mcp_transport_config_stdio import McpTransportConfigStdio, McpTransportConfigStdioDict

__all__ = [
    "AgentToolConfigMcpTransport",
    "AgentToolConfigMcpTransportDict",
    "UnknownAgentToolConfigMcpTransport",
]


if TYPE_CHECKING:

    class UnknownAgentToolConfigMcpTransport(UnknownVariant):
        """Variant of `AgentToolConfigMcpTransport` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    AgentToolConfigMcpTransport: TypeAlias = (
        McpTransportConfigHTTP | McpTransportConfigStdio | UnknownAgentToolConfigMcpTransport
    )
    """Transport to an MCP server: over HTTP, or as a local process (stdio)."""
    AgentToolConfigMcpTransportDict: TypeAlias = McpTransportConfigHTTPDict | McpTransportConfigStdioDict
    """`AgentToolConfigMcpTransport` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> AgentToolConfigMcpTransport:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> AgentToolConfigMcpTransport:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    AgentToolConfigMcpTransportDict = AS_GIVEN

    class AgentToolConfigMcpTransport(OpenUnion):
        tag = "type"
        mapping = {
            "http": "McpTransportConfigHTTP",
            "stdio": "McpTransportConfigStdio",
        }

    from_json = AgentToolConfigMcpTransport.from_json
    from_dict = AgentToolConfigMcpTransport.from_dict
    __getattr__ = AgentToolConfigMcpTransport.module_attribute
