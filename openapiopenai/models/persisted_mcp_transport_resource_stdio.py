# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedMcpTransportResourceStdio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "PersistedMcpTransportResourceStdio",
    "PersistedMcpTransportResourceStdioDict",
]


class PersistedMcpTransportResourceStdio(BaseModel):
    """An MCP server that runs as a process in the environment (stdio)."""

    type: Literal["stdio"] = "stdio"
    """Type: always `stdio`."""
    args: list[str] | None = FROM_SERVER
    """Arguments of the command that starts the MCP server."""
    command: str
    """Command that starts the MCP server."""
    cwd: str
    """Working directory in which the MCP server is started."""
    env_vars: list[str] | None = FROM_SERVER
    """Names of environment variables that the MCP server inherits from the execution environment."""


class PersistedMcpTransportResourceStdioDict(TypedDict, total=False):
    """`PersistedMcpTransportResourceStdio` as a dict, for arguments."""

    type: Required[Literal["stdio"]]
    args: Required[Sequence[str] | None]
    command: Required[str]
    cwd: Required[str]
    env_vars: Required[Sequence[str] | None]
