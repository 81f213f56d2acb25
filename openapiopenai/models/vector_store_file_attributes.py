"""Type `VectorStoreFileAttributes`."""

from typing import TypeAlias

from openapiopenai.models.vector_store_file_attributes_value import VectorStoreFileAttributesValue

__all__ = [
    "VectorStoreFileAttributes",
]

VectorStoreFileAttributes: TypeAlias = dict[str, VectorStoreFileAttributesValue]
