# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `VectorStoreFileAttributes`."""

from typing import TypeAlias

from openapiopenai.models.vector_store_file_attributes_value import VectorStoreFileAttributesValue

__all__ = [
    "VectorStoreFileAttributes",
]

VectorStoreFileAttributes: TypeAlias = dict[str, VectorStoreFileAttributesValue]
"""Up to 16 key–value pairs of your own about a file, which searches can filter by. Keys have at most 64 characters; values are strings of at most 512 characters, numbers or booleans."""
