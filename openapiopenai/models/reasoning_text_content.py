# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ReasoningTextContent`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ReasoningTextContent",
    "ReasoningTextContentDict",
]


class ReasoningTextContent(BaseModel):
    """Reasoning text of the model, as a content part."""

    type: Literal["reasoning_text"] = "reasoning_text"
    """Type: always `reasoning_text`."""
    text: str
    """Text of the reasoning."""


class ReasoningTextContentDict(TypedDict, total=False):
    """`ReasoningTextContent` as a dict, for arguments."""

    type: Required[Literal["reasoning_text"]]
    text: Required[str]
