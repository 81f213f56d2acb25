"""Model `ImageRefParam2`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageRefParam2",
    "ImageRefParam2Dict",
]


class ImageRefParam2(BaseModel):
    """An image by its URL or by the id of a file."""

    image_url: str | None = None
    """Where the image is: a URL, or a data URL with its content in base64; at most 20,971,520 characters."""
    file_id: str | None = None
    """Id of a file."""


class ImageRefParam2Dict(TypedDict, total=False):
    """`ImageRefParam2` as a dict, for arguments."""

    image_url: str
    file_id: str
