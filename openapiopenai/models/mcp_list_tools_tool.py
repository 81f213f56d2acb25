# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MCPListToolsTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "MCPListToolsTool",
    "MCPListToolsToolDict",
]


class MCPListToolsTool(BaseModel):
    """A tool that an MCP server offers."""

    name: str
    """Name of the tool."""
    description: str | None = None
    """What the tool is for."""
    input_schema: dict[str, Any]
    """JSON Schema of the tool's input."""
    annotations: dict[str, Any] | None = None
    """Additional annotations of the tool by the server."""


class MCPListToolsToolDict(TypedDict, total=False):
    """`MCPListToolsTool` as a dict, for arguments."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any]]
    annotations: Mapping[str, Any] | None
