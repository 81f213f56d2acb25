# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ParallelToolCalls`."""

from typing import TypeAlias

__all__ = [
    "ParallelToolCalls",
]

ParallelToolCalls: TypeAlias = bool
"""Whether the model may make several tool calls in parallel. On by default."""
