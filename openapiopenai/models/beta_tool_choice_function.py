# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceFunction`: another name of `ToolChoiceFunction`."""

from openapiopenai.models.tool_choice_function import ToolChoiceFunction as BetaToolChoiceFunction

__all__ = ["BetaToolChoiceFunction"]
