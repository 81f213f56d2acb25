# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `VectorStoreFileContentResponseDataItem`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "VectorStoreFileContentResponseDataItem",
]


class VectorStoreFileContentResponseDataItem(BaseModel):
    """A part of the parsed content of a file.

    Known as `FileContentResponse`."""

    type: str | None = None
    """Content type: currently only `text`."""
    text: str | None = None
    """The text."""
