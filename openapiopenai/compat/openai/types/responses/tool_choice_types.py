# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_types import ToolChoiceTypes as ToolChoiceTypes
from ..._models import BaseModel as BaseModel
