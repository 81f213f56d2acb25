# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreSearchResultContentObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VectorStoreSearchResultContentObject",
]


class VectorStoreSearchResultContentObject(BaseModel):
    """A chunk of text found in a file."""

    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: str
    """The text."""
