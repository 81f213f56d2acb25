# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_allowed import ToolChoiceAllowed as ToolChoiceAllowed
from ..._models import BaseModel as BaseModel
