# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CodeInterpreterOutputImage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageDict",
]


class CodeInterpreterOutputImage(BaseModel):
    """An image that the code interpreter produced."""

    type: Literal["image"] = "image"
    """Type: always `image`."""
    url: str
    """URL of the image."""


class CodeInterpreterOutputImageDict(TypedDict, total=False):
    """`CodeInterpreterOutputImage` as a dict, for arguments."""

    type: Required[Literal["image"]]
    url: Required[str]
