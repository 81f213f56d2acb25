"""Model `ImageRefParam2`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageRefParam2",
    "ImageRefParam2Dict",
]


class ImageRefParam2(BaseModel):
    """`ImageRefParam2` of the API."""

    image_url: str | None = None
    file_id: str | None = None
    """Id of a file."""


class ImageRefParam2Dict(TypedDict, total=False):
    """`ImageRefParam2` as a dict, for arguments."""

    image_url: str
    file_id: str
