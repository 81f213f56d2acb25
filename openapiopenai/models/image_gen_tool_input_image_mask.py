"""Model `ImageGenToolInputImageMask`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ImageGenToolInputImageMask",
    "ImageGenToolInputImageMaskDict",
]


class ImageGenToolInputImageMask(BaseModel):
    """A mask for inpainting, in base64 or as a file."""

    image_url: str | None = None
    """The mask, in base64."""
    file_id: str | None = None
    """Id of a file with the mask."""


class ImageGenToolInputImageMaskDict(TypedDict, total=False):
    """`ImageGenToolInputImageMask` as a dict, for arguments."""

    image_url: str
    file_id: str
