# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as BetaToolChoiceFunction
from ..._models import BaseModel as BaseModel
__all__ = ["BetaToolChoiceFunction", "BaseModel"]
