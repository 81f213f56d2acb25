"""Type `Verbosity`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "Verbosity",
]

Verbosity: TypeAlias = Literal["low", "medium", "high"] | UnknownStr
"""How wordy the answer is; `medium` by default."""
