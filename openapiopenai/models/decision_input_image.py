"""Model `DecisionInputImage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "DecisionInputImage",
    "DecisionInputImageDict",
]


class DecisionInputImage(BaseModel):
    """An image that is decided about."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str
    """Where the image is: a URL, or a data URL with its content in base64."""
    detail: Literal["low", "high", "auto", "original"] | UnknownStr | None = None
    """How closely the model looks at the image; `auto` by default."""


class DecisionInputImageDict(TypedDict, total=False):
    """`DecisionInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: Literal["low", "high", "auto", "original"] | str | None
