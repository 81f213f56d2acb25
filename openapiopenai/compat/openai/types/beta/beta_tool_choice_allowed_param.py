# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowedDict as BetaToolChoiceAllowedParam
__all__ = ["BetaToolChoiceAllowedParam"]
