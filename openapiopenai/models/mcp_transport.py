# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `McpTransport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.mcp_transport_resource_http import McpTransportResourceHTTP
    from openapiopenai.models.persisted_mcp_transport_resource_stdio import PersistedMcpTransportResourceStdio

__all__ = [
    "McpTransport",
    "UnknownMcpTransport",
]


if TYPE_CHECKING:

    class UnknownMcpTransport(UnknownVariant):
        """Variant of `McpTransport` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    McpTransport: TypeAlias = McpTransportResourceHTTP | PersistedMcpTransportResourceStdio | UnknownMcpTransport
    """Transport to an MCP server: over HTTP, or as a local process (stdio)."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> McpTransport:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> McpTransport:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:

    class McpTransport(OpenUnion):
        tag = "type"
        mapping = {
            "http": "McpTransportResourceHTTP",
            "stdio": "PersistedMcpTransportResourceStdio",
        }

    from_json = McpTransport.from_json
    from_dict = McpTransport.from_dict
    __getattr__ = McpTransport.module_attribute
