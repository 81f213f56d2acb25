# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `DecisionInputImage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "DecisionInputImage",
    "DecisionInputImageDict",
]


class DecisionInputImage(BaseModel):
    """An image in the input of a decision, as a public URL or a data URL; file IDs are not supported."""

    type: Literal["input_image"] = "input_image"
    """Type: always `input_image`."""
    image_url: str
    """URL of the image, or a data URL with its base64-encoded content."""
    detail: Literal["low", "high", "auto", "original"] | UnknownStr | None = None
    """Level of detail at which the model processes the image; `auto` by default."""


class DecisionInputImageDict(TypedDict, total=False):
    """`DecisionInputImage` as a dict, for arguments."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: Literal["low", "high", "auto", "original"] | str | None
