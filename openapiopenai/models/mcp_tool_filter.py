"""Model `MCPToolFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MCPToolFilter",
    "MCPToolFilterDict",
]


class MCPToolFilter(BaseModel):
    """A choice among the tools of an MCP server."""

    tool_names: list[str] | None = None
    """Names of the tools."""
    read_only: bool | None = None
    """Whether a tool only reads; fits tools that the server marks with `readOnlyHint`."""


class MCPToolFilterDict(TypedDict, total=False):
    """`MCPToolFilter` as a dict, for arguments."""

    tool_names: Sequence[str]
    read_only: bool
