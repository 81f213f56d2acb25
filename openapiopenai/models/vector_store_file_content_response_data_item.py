"""Model `VectorStoreFileContentResponseDataItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreFileContentResponseDataItem",
]


class VectorStoreFileContentResponseDataItem(BaseModel):
    """A piece of the text of a file."""

    type: str | None = None
    """Kind of content: `text` so far."""
    text: str | None = None
    """The text."""
