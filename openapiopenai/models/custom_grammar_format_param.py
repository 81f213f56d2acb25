"""Model `CustomGrammarFormatParam`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.grammar_syntax1 import GrammarSyntax1

__all__ = [
    "CustomGrammarFormatParam",
    "CustomGrammarFormatParamDict",
]


class CustomGrammarFormatParam(BaseModel):
    """`CustomGrammarFormatParam` of the API."""

    type: Literal["grammar"] = "grammar"
    """Which variant this is: always `grammar`."""
    syntax: GrammarSyntax1
    definition: str


class CustomGrammarFormatParamDict(TypedDict, total=False):
    """`CustomGrammarFormatParam` as a dict, for arguments."""

    type: Required[Literal["grammar"]]
    syntax: Required[GrammarSyntax1 | str]
    definition: Required[str]
