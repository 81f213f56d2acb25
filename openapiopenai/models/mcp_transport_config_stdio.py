"""Model `McpTransportConfigStdio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "McpTransportConfigStdio",
    "McpTransportConfigStdioDict",
]


class McpTransportConfigStdio(BaseModel):
    """An MCP server that is a program in the environment."""

    type: Literal["stdio"] = "stdio"
    """Which variant this is: always `stdio`."""
    command: str
    """The program."""
    cwd: str
    """Folder that it starts in."""
    args: list[str] | None = None
    """Arguments of the program."""
    env: dict[str, str] | None = None
    """Environment variables that it gets."""
    env_vars: list[str] | None = None
    """Names of environment variables that it gets from the environment."""


class McpTransportConfigStdioDict(TypedDict, total=False):
    """`McpTransportConfigStdio` as a dict, for arguments."""

    type: Required[Literal["stdio"]]
    command: Required[str]
    cwd: Required[str]
    args: Sequence[str] | None
    env: Mapping[str, str] | None
    env_vars: Sequence[str] | None
