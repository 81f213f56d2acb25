# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `McpTransportResourceHTTP`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "McpTransportResourceHTTP",
]


class McpTransportResourceHTTP(BaseModel):
    """An MCP server reached over HTTP."""

    type: Literal["http"] = "http"
    """Type: always `http`."""
    server_url: str
    """URL of the server."""
