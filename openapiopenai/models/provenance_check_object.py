# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ProvenanceCheckObject`."""

from typing import Literal, TypeAlias

__all__ = [
    "ProvenanceCheckObject",
]

ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"]
"""Kind of object: always `content_provenance_check`."""
