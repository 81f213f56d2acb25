# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomGrammarFormatParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.grammar_syntax1 import GrammarSyntax1

__all__ = [
    "CustomGrammarFormatParam",
    "CustomGrammarFormatParamDict",
]


class CustomGrammarFormatParam(BaseModel):
    """Restricts the input of a custom tool to text that matches a grammar of yours."""

    type: Literal["grammar"] = "grammar"
    """Type: always `grammar`."""
    syntax: GrammarSyntax1
    """Syntax of the grammar: `lark` or `regex`."""
    definition: str
    """Definition of the grammar."""


class CustomGrammarFormatParamDict(TypedDict, total=False):
    """`CustomGrammarFormatParam` as a dict, for arguments."""

    type: Required[Literal["grammar"]]
    syntax: Required[GrammarSyntax1 | str]
    definition: Required[str]
