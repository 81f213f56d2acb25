"""Type `ApplyPatchCallStatusParam`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "ApplyPatchCallStatusParam",
]

ApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"] | UnknownStr
"""How far a call of the patch tool is."""
