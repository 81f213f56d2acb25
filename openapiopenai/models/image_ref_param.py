# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ImageRefParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ImageRefParam",
    "ImageRefParamDict",
]


class ImageRefParam(BaseModel):
    """A reference to an image by URL or file ID; exactly one of `image_url` and `file_id` must be given."""

    image_url: str | None = None
    """URL of the image, or a data URL with its base64-encoded content; at most 20,971,520 characters."""
    file_id: str | None = None
    """ID of a file."""


class ImageRefParamDict(TypedDict, total=False):
    """`ImageRefParam` as a dict, for arguments."""

    image_url: str
    file_id: str
