"""Model `VectorStoreSearchResultContentObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "VectorStoreSearchResultContentObject",
]


class VectorStoreSearchResultContentObject(BaseModel):
    """A piece of text that was found."""

    type: Literal["text"] = "text"
    """Which variant this is: always `text`."""
    text: str
    """The text."""
