"""Type `GrammarSyntax1`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "GrammarSyntax1",
]

GrammarSyntax1: TypeAlias = Literal["lark", "regex"] | UnknownStr
"""Syntax of a grammar."""
