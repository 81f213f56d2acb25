# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaGrammarSyntax1`: another name of `GrammarSyntax1`."""

from openapiopenai.models.grammar_syntax1 import GrammarSyntax1 as BetaGrammarSyntax1

__all__ = ["BetaGrammarSyntax1"]
