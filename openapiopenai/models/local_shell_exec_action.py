# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LocalShellExecAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "LocalShellExecAction",
    "LocalShellExecActionDict",
]


class LocalShellExecAction(BaseModel):
    """A shell command to run, with its settings."""

    type: Literal["exec"] = "exec"
    """Type: always `exec`."""
    command: list[str]
    """The command and its arguments."""
    timeout_ms: int | None = None
    """Timeout of the command in milliseconds."""
    working_directory: str | None = None
    """Directory to run the command in."""
    env: dict[str, str]
    """Environment variables of the command."""
    user: str | None = None
    """User to run the command as."""


class LocalShellExecActionDict(TypedDict, total=False):
    """`LocalShellExecAction` as a dict, for arguments."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None
