# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
from ..._models import BaseModel as BaseModel
