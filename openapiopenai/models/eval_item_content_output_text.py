# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `EvalItemContentOutputText`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "EvalItemContentOutputText",
    "EvalItemContentOutputTextDict",
]


class EvalItemContentOutputText(BaseModel):
    """Text output of a model."""

    type: Literal["output_text"] = "output_text"
    """Type: always `output_text`."""
    text: str
    """The text."""


class EvalItemContentOutputTextDict(TypedDict, total=False):
    """`EvalItemContentOutputText` as a dict, for arguments."""

    type: Required[Literal["output_text"]]
    text: Required[str]
