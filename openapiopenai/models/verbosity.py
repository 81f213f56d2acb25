"""Type `Verbosity`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "Verbosity",
]

Verbosity: TypeAlias = Literal["low", "medium", "high"] | UnknownStr
"""Verbosity of the response: `low` is concise, `high` is detailed; `medium` by default."""
