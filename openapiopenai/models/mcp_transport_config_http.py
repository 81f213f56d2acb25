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

    type: Literal["http"] = "http"
    """Which variant this is: always `http`."""
    server_url: str
    """Where the server is."""
    authorization: str | None = None
    """What is sent as authorization."""
    headers: dict[str, str] | None = None
    """Other headers that are sent along."""


class McpTransportConfigHTTPDict(TypedDict, total=False):
    """`McpTransportConfigHTTP` as a dict, for arguments."""

    type: Required[Literal["http"]]
    server_url: Required[str]
    authorization: str | None
    headers: Mapping[str, str] | None
