"""Model `ImageRefParam`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageRefParam",
    "ImageRefParamDict",
]


class ImageRefParam(BaseModel):
    """`ImageRefParam` of the API."""

    image_url: str | None = None
    file_id: str | None = None
    """Id of a file."""


class ImageRefParamDict(TypedDict, total=False):
    """`ImageRefParam` as a dict, for arguments."""

    image_url: str
    file_id: str
