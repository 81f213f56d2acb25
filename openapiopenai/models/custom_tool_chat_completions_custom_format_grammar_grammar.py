"""Model `CustomToolChatCompletionsCustomFormatGrammarGrammar`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CustomToolChatCompletionsCustomFormatGrammarGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarGrammarDict",
]


class CustomToolChatCompletionsCustomFormatGrammarGrammar(BaseModel):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` of the API."""

    definition: str
    syntax: Literal["lark", "regex"] | str


class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` as a dict, for arguments."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]
