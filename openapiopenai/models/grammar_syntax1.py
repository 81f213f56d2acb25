# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `GrammarSyntax1`."""

from typing import Literal, TypeAlias

from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "GrammarSyntax1",
]

GrammarSyntax1: TypeAlias = Literal["lark", "regex"] | UnknownStr
"""Syntax of a grammar."""
