# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalItemInputImage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalItemInputImage",
    "EvalItemInputImageDict",
]


class EvalItemInputImage(BaseModel):
    """Image input to a model, in an evaluation."""

    type: Literal["input_image"] = "input_image"
    """Type: always `input_image`."""
    image_url: str
    """URL of the image."""
    detail: str | None = None
    """Level of detail at which the model processes the image: `high`, `low`, or `auto` (the default)."""


class EvalItemInputImageDict(TypedDict, total=False):
    """`EvalItemInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str
