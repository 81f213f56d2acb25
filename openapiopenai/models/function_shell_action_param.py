# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellActionParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "FunctionShellActionParam",
    "FunctionShellActionParamDict",
]


class FunctionShellActionParam(BaseModel):
    """Shell commands to run, with their limits."""

    commands: list[str]
    """The commands to run, in order."""
    timeout_ms: int | None = None
    """Timeout of the commands, in milliseconds."""
    max_output_length: int | None = None
    """Maximum number of UTF-8 characters to capture of standard output and standard error together."""


class FunctionShellActionParamDict(TypedDict, total=False):
    """`FunctionShellActionParam` as a dict, for arguments."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None
