"""Type `VectorStoreFileAttributes`."""

from typing import TypeAlias

from openapiopenai.models.vector_store_file_attributes_value import VectorStoreFileAttributesValue

__all__ = [
    "VectorStoreFileAttributes",
]

VectorStoreFileAttributes: TypeAlias = dict[str, VectorStoreFileAttributesValue]
"""Pairs to note things down with about a file, which searches can filter by. At most 16; keys have up to 64 characters; values are text of up to 512, numbers or booleans."""
