# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedMcpTransportResourceHTTP`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PersistedMcpTransportResourceHTTP",
    "PersistedMcpTransportResourceHTTPDict",
]


class PersistedMcpTransportResourceHTTP(BaseModel):
    """An MCP server reached over HTTP."""

    type: Literal["http"] = "http"
    """Type: always `http`."""
    headers: dict[str, str] | None = FROM_SERVER
    """HTTP headers sent to the server; they contain no secrets."""
    server_url: str
    """URL of the server."""


class PersistedMcpTransportResourceHTTPDict(TypedDict, total=False):
    """`PersistedMcpTransportResourceHTTP` as a dict, for arguments."""

    type: Required[Literal["http"]]
    headers: Required[Mapping[str, str] | None]
    server_url: Required[str]
