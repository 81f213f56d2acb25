# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `InputContentResourceInputImage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "InputContentResourceInputImage",
    "InputContentResourceInputImageDict",
]


class InputContentResourceInputImage(BaseModel):
    """An image in a message to an agent or in a function's output."""

    type: Literal["input_image"] = "input_image"
    """Type: always `input_image`."""
    image_url: str
    """URL of the image, or a data URL with its base64-encoded content."""


class InputContentResourceInputImageDict(TypedDict, total=False):
    """`InputContentResourceInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
