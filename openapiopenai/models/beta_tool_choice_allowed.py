"""`BetaToolChoiceAllowed`: another name of `ToolChoiceAllowed`."""

from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed as BetaToolChoiceAllowed

__all__ = ["BetaToolChoiceAllowed"]
