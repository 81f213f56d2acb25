"""Model `EvalItemInputImage`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "EvalItemInputImage",
    "EvalItemInputImageDict",
]


class EvalItemInputImage(BaseModel):
    """`EvalItemInputImage` of the API."""

    type: Literal["input_image"] = "input_image"
    """Which variant this is: always `input_image`."""
    image_url: str
    detail: str | None = None


class EvalItemInputImageDict(TypedDict, total=False):
    """`EvalItemInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str
