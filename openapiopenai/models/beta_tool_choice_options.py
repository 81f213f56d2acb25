# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaToolChoiceOptions`: another name of `ToolChoiceOptions`."""

from openapiopenai.models.tool_choice_options import ToolChoiceOptions as BetaToolChoiceOptions

__all__ = ["BetaToolChoiceOptions"]
