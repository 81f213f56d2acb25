"""Type `ApplyPatchCallOutputStatusParam`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ApplyPatchCallOutputStatusParam",
]

ApplyPatchCallOutputStatusParam: TypeAlias = Literal["completed", "failed"] | UnknownStr
"""Outcome of an `apply_patch` tool call."""
