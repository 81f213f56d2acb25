"""Type `ParallelToolCalls`."""

from typing import TypeAlias

__all__ = [
    "ParallelToolCalls",
]

ParallelToolCalls: TypeAlias = bool
