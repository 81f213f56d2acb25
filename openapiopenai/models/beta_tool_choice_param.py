"""`BetaToolChoiceParam`: another name of `ToolChoiceParam`."""

from openapiopenai.models.tool_choice_param import ToolChoiceParam as BetaToolChoiceParam

__all__ = ["BetaToolChoiceParam"]
