"""Model `EvalItemInputImage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalItemInputImage",
    "EvalItemInputImageDict",
]


class EvalItemInputImage(BaseModel):
    """An image for a model, in an evaluation."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str
    """Where the image is."""
    detail: str | None = None
    """How closely the model looks at the image: `high`, `low`, or `auto`, the default."""


class EvalItemInputImageDict(TypedDict, total=False):
    """`EvalItemInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str
