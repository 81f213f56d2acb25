# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaCustomGrammarFormatParam`: another name of `CustomGrammarFormatParam`."""

from openapiopenai.models.custom_grammar_format_param import CustomGrammarFormatParam as BetaCustomGrammarFormatParam

__all__ = ["BetaCustomGrammarFormatParam"]
