"""Model `MCPListToolsTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "MCPListToolsTool",
    "MCPListToolsToolDict",
]


class MCPListToolsTool(BaseModel):
    """`MCPListToolsTool` of the API."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None = None


class MCPListToolsToolDict(TypedDict, total=False):
    """`MCPListToolsTool` as a dict, for arguments."""

    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, Any]]
    annotations: Mapping[str, Any] | None
