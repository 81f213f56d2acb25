# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UpdateVectorStoreFileAttributesRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapiopenai.models.vector_store_file_attributes import VectorStoreFileAttributes
    from openapiopenai.models.vector_store_file_attributes_value import (
        VectorStoreFileAttributesValue,
        VectorStoreFileAttributesValueDict,
    )

__all__ = [
    "UpdateVectorStoreFileAttributesRequest",
    "UpdateVectorStoreFileAttributesRequestDict",
]


class UpdateVectorStoreFileAttributesRequest(BaseModel):
    """A request to update the attributes of a file in a vector store."""

    attributes: VectorStoreFileAttributes | None
    """New attributes of the file, which searches can filter by."""


class UpdateVectorStoreFileAttributesRequestDict(TypedDict, total=False):
    """`UpdateVectorStoreFileAttributesRequest` as a dict, for arguments."""

    attributes: Required[Mapping[str, VectorStoreFileAttributesValueDict | VectorStoreFileAttributesValue] | None]
