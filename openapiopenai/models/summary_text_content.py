"""Model `SummaryTextContent`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SummaryTextContent",
    "SummaryTextContentDict",
]


class SummaryTextContent(BaseModel):
    """A part of the summary of what the model thought."""

    type: Literal["summary_text"] = "summary_text"
    """Which variant this is: always `summary_text`."""
    text: str
    """Text of the summary so far."""


class SummaryTextContentDict(TypedDict, total=False):
    """`SummaryTextContent` as a dict, for arguments."""

    type: Required[Literal["summary_text"]]
    text: Required[str]
