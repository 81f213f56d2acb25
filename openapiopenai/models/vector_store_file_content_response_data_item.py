"""Model `VectorStoreFileContentResponseDataItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreFileContentResponseDataItem",
]


class VectorStoreFileContentResponseDataItem(BaseModel):
    """`VectorStoreFileContentResponseDataItem` of the API."""

    type: str | None = None
    text: str | None = None
