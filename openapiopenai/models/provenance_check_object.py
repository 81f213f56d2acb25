"""Type `ProvenanceCheckObject`."""

from typing import Literal, TypeAlias

__all__ = [
    "ProvenanceCheckObject",
]

ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"]
"""Says that it is a check of where content comes from."""
