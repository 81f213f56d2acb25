# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `McpTransportConfigHTTP`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "McpTransportConfigHTTP",
    "McpTransportConfigHTTPDict",
]


class McpTransportConfigHTTP(BaseModel):
    """An MCP server reached over HTTP."""

    type: Literal["http"] = "http"
    """Type: always `http`."""
    server_url: str
    """URL of the server."""
    authorization: str | None = None
    """Authorization value to send to the MCP server, if any."""
    headers: dict[str, str] | None = None
    """Further headers to send to the server."""


class McpTransportConfigHTTPDict(TypedDict, total=False):
    """`McpTransportConfigHTTP` as a dict, for arguments."""

    type: Required[Literal["http"]]
    server_url: Required[str]
    authorization: str | None
    headers: Mapping[str, str] | None
