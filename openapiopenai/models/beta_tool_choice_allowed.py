# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceAllowed`: another name of `ToolChoiceAllowed`."""

from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed as BetaToolChoiceAllowed

__all__ = ["BetaToolChoiceAllowed"]
