"""`BetaToolChoiceCustom`: another name of `ToolChoiceCustom`."""

from openapiopenai.models.tool_choice_custom import ToolChoiceCustom as BetaToolChoiceCustom

__all__ = ["BetaToolChoiceCustom"]
