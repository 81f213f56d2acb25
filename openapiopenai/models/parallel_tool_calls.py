"""Type `ParallelToolCalls`."""

from typing import TypeAlias

__all__ = [
    "ParallelToolCalls",
]

ParallelToolCalls: TypeAlias = bool
"""Whether the model may call several tools at once. On by default."""
