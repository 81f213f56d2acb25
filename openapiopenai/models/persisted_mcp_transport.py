# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Union `PersistedMcpTransport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openapiopenai._runtime.json.model import OnMismatch
from openapiopenai._runtime.json.types import AS_GIVEN, UnknownTag
from openapiopenai._runtime.json.unions import OpenUnion, UnknownVariant

if TYPE_CHECKING:
    from openapiopenai.models.persisted_mcp_transport_resource_http import (
        PersistedMcpTransportResourceHTTP,
        PersistedMcpTransportResourceHTTPDict,
    )
    from openapiopenai.models.persisted_mcp_transport_resource_stdio import (
        PersistedMcpTransportResourceStdio,
        PersistedMcpTransportResourceStdioDict,
    )

__all__ = [
    "PersistedMcpTransport",
    "PersistedMcpTransportDict",
    "UnknownPersistedMcpTransport",
]


if TYPE_CHECKING:

    class UnknownPersistedMcpTransport(UnknownVariant):
        """Variant of `PersistedMcpTransport` with a `type` that this version does not know; holds all that was sent."""

        type: UnknownTag
        """The tag as the server sent it."""

    PersistedMcpTransport: TypeAlias = (
        PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio | UnknownPersistedMcpTransport
    )
    """Transport to an MCP server: over HTTP, or as a local process (stdio)."""
    PersistedMcpTransportDict: TypeAlias = (
        PersistedMcpTransportResourceHTTPDict | PersistedMcpTransportResourceStdioDict
    )
    """`PersistedMcpTransport` as dicts, for arguments."""

    def from_json(data: str | bytes | bytearray, *, on_mismatch: OnMismatch = "keep") -> PersistedMcpTransport:
        """Decode JSON text; see `BaseModel.from_json`."""
        raise NotImplementedError

    def from_dict(data: Any, *, on_mismatch: OnMismatch = "keep") -> PersistedMcpTransport:
        """Decode what a JSON parser returned; see `BaseModel.from_json`."""
        raise NotImplementedError

else:
    PersistedMcpTransportDict = AS_GIVEN

    class PersistedMcpTransport(OpenUnion):
        tag = "type"
        mapping = {
            "http": "PersistedMcpTransportResourceHTTP",
            "stdio": "PersistedMcpTransportResourceStdio",
        }

    from_json = PersistedMcpTransport.from_json
    from_dict = PersistedMcpTransport.from_dict
    __getattr__ = PersistedMcpTransport.module_attribute
