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
    """`McpTransportConfigStdio` of the API."""

    command: str
    cwd: str
    type: Literal["stdio"] = "stdio"
    """Which variant this is: always `stdio`."""
    args: list[str] | None = None
    env: dict[str, str] | None = None
    env_vars: list[str] | None = None


class McpTransportConfigStdioDict(TypedDict, total=False):
    """`McpTransportConfigStdio` as a dict, for arguments."""

    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env: Mapping[str, str] | None
    env_vars: Sequence[str] | None
