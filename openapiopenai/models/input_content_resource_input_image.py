"""Model `InputContentResourceInputImage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "InputContentResourceInputImage",
    "InputContentResourceInputImageDict",
]


class InputContentResourceInputImage(BaseModel):
    """`InputContentResourceInputImage` of the API."""

    image_url: str
    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""


class InputContentResourceInputImageDict(TypedDict, total=False):
    """`InputContentResourceInputImage` as a dict, for arguments."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
