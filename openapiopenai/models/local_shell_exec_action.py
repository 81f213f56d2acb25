"""Model `LocalShellExecAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "LocalShellExecAction",
    "LocalShellExecActionDict",
]


class LocalShellExecAction(BaseModel):
    """`LocalShellExecAction` of the API."""

    type: Literal["exec"] = "exec"
    """Which variant this is: always `exec`."""
    command: list[str]
    timeout_ms: int | None = None
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None


class LocalShellExecActionDict(TypedDict, total=False):
    """`LocalShellExecAction` as a dict, for arguments."""

    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None
