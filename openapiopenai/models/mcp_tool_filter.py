# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPToolFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MCPToolFilter",
    "MCPToolFilterDict",
]


class MCPToolFilter(BaseModel):
    """A filter for the tools of an MCP server."""

    tool_names: list[str] | None = None
    """Names of the tools that match."""
    read_only: bool | None = None
    """Whether the filter matches read-only tools, as opposed to tools that modify data; goes by the server's `readOnlyHint` annotation."""


class MCPToolFilterDict(TypedDict, total=False):
    """`MCPToolFilter` as a dict, for arguments."""

    tool_names: Sequence[str]
    read_only: bool
