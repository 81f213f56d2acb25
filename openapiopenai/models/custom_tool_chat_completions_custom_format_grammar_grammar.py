"""Model `CustomToolChatCompletionsCustomFormatGrammarGrammar`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CustomToolChatCompletionsCustomFormatGrammarGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarGrammarDict",
]


class CustomToolChatCompletionsCustomFormatGrammarGrammar(BaseModel):
    """A grammar of yours that text follows."""

    definition: str
    """The grammar itself."""
    syntax: Literal["lark", "regex"] | str
    """Whether the grammar is for Lark or a regular expression."""


class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` as a dict, for arguments."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]
