# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageGenToolInputImageMask`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ImageGenToolInputImageMask",
    "ImageGenToolInputImageMaskDict",
]


class ImageGenToolInputImageMask(BaseModel):
    """A mask for inpainting, base64-encoded or as an uploaded file."""

    image_url: str | None = None
    """Mask image, base64-encoded."""
    file_id: str | None = None
    """ID of the file with the mask image."""


class ImageGenToolInputImageMaskDict(TypedDict, total=False):
    """`ImageGenToolInputImageMask` as a dict, for arguments."""

    image_url: str
    file_id: str
