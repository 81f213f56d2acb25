# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolChatCompletionsCustomFormatGrammar`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_chat_completions_custom_format_grammar_grammar import (
        CustomToolChatCompletionsCustomFormatGrammarGrammar,
        CustomToolChatCompletionsCustomFormatGrammarGrammarDict,
    )

__all__ = [
    "CustomToolChatCompletionsCustomFormatGrammar",
    "CustomToolChatCompletionsCustomFormatGrammarDict",
]


class CustomToolChatCompletionsCustomFormatGrammar(BaseModel):
    """Restricts the input to text that matches a grammar of yours."""

    type: Literal["grammar"] = "grammar"
    """Type: always `grammar`."""
    grammar: CustomToolChatCompletionsCustomFormatGrammarGrammar
    """Grammar that the input must match."""


class CustomToolChatCompletionsCustomFormatGrammarDict(TypedDict, total=False):
    """`CustomToolChatCompletionsCustomFormatGrammar` as a dict, for arguments."""

    type: Required[Literal["grammar"]]
    grammar: Required[
        CustomToolChatCompletionsCustomFormatGrammarGrammarDict | CustomToolChatCompletionsCustomFormatGrammarGrammar
    ]
