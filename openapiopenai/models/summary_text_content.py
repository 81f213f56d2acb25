# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SummaryTextContent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SummaryTextContent",
    "SummaryTextContentDict",
]


class SummaryTextContent(BaseModel):
    """Text of a reasoning summary of the model."""

    type: Literal["summary_text"] = "summary_text"
    """Type: always `summary_text`."""
    text: str
    """Summary of the model's reasoning so far."""


class SummaryTextContentDict(TypedDict, total=False):
    """`SummaryTextContent` as a dict, for arguments."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
