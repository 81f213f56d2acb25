# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceTypes`: another name of `ToolChoiceTypes`."""

from openapiopenai.models.tool_choice_types import ToolChoiceTypes as BetaToolChoiceTypes

__all__ = ["BetaToolChoiceTypes"]
