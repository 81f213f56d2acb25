"""Model `InputContentResourceInputImage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InputContentResourceInputImage",
    "InputContentResourceInputImageDict",
]


class InputContentResourceInputImage(BaseModel):
    """An image that an agent was given."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str
    """Where the image is: a URL, or a data URL with its content in base64."""


class InputContentResourceInputImageDict(TypedDict, total=False):
    """`InputContentResourceInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
