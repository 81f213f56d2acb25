# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolChatCompletionsCustomFormatGrammarGrammar`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "CustomToolChatCompletionsCustomFormatGrammarGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarGrammarDict",
]


class CustomToolChatCompletionsCustomFormatGrammarGrammar(BaseModel):
    """A grammar of yours: its definition and syntax."""

    definition: str
    """Definition of the grammar."""
    syntax: Literal["lark", "regex"] | str
    """Syntax of the grammar: `lark` or `regex`."""


class CustomToolChatCompletionsCustomFormatGrammarGrammarDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammarGrammar` as a dict, for arguments."""

    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]
