"""`BetaToolChoiceOptions`: another name of `ToolChoiceOptions`."""

from openapiopenai.models.tool_choice_options import ToolChoiceOptions as BetaToolChoiceOptions

__all__ = ["BetaToolChoiceOptions"]
