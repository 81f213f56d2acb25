# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_custom import ToolChoiceCustomDict as BetaToolChoiceCustomParam
__all__ = ["BetaToolChoiceCustomParam"]
