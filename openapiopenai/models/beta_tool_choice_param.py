# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceParam`: another name of `ToolChoiceParam`."""

from openapiopenai.models.tool_choice_param import ToolChoiceParam as BetaToolChoiceParam

__all__ = ["BetaToolChoiceParam"]
