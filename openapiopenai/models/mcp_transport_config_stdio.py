# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `McpTransportConfigStdio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "McpTransportConfigStdio",
    "McpTransportConfigStdioDict",
]


class McpTransportConfigStdio(BaseModel):
    """An MCP server that runs as a process in the environment (stdio)."""

    type: Literal["stdio"] = "stdio"
    """Type: always `stdio`."""
    command: str
    """Command that starts the MCP server."""
    cwd: str
    """Working directory in which the MCP server is started."""
    args: list[str] | None = None
    """Arguments of the command that starts the MCP server."""
    env: dict[str, str] | None = None
    """Environment variables for the server process."""
    env_vars: list[str] | None = None
    """Names of environment variables that the MCP server inherits from the execution environment."""


class McpTransportConfigStdioDict(TypedDict, total=False):
    """`McpTransportConfigStdio` as a dict, for arguments."""

    type: Required[Literal["stdio"]]
    command: Required[str]
    cwd: Required[str]
    args: Sequence[str] | None
    env: Mapping[str, str] | None
    env_vars: Sequence[str] | None
