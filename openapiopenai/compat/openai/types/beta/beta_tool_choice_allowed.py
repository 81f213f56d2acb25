# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed as BetaToolChoiceAllowed
from ..._models import BaseModel as BaseModel
__all__ = ["BetaToolChoiceAllowed", "BaseModel"]
