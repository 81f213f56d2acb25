# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed as BetaToolChoiceAllowed
__all__ = ["BetaToolChoiceAllowed"]
