"""Type `ApplyPatchCallOutputStatus`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ApplyPatchCallOutputStatus",
]

ApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"] | UnknownStr
"""Outcome of an `apply_patch` tool call."""
