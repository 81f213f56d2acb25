"""Model `McpTransportConfigHTTP`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "McpTransportConfigHTTP",
    "McpTransportConfigHTTPDict",
]


class McpTransportConfigHTTP(BaseModel):
    """An MCP server that is reached over HTTP."""

    server_url: str
    """Where the server is."""
    type: Literal["http"] = "http"
    """Which variant this is: always `http`."""
    authorization: str | None = None
    """What is sent as authorization."""
    headers: dict[str, str] | None = None
    """Other headers that are sent along."""


class McpTransportConfigHTTPDict(TypedDict, total=False):
    """`McpTransportConfigHTTP` as a dict, for arguments."""

    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: Mapping[str, str] | None
