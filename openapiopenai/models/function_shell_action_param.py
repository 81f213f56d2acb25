"""Model `FunctionShellActionParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "FunctionShellActionParam",
    "FunctionShellActionParamDict",
]


class FunctionShellActionParam(BaseModel):
    """`FunctionShellActionParam` of the API."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None


class FunctionShellActionParamDict(TypedDict, total=False):
    """`FunctionShellActionParam` as a dict, for arguments."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None
