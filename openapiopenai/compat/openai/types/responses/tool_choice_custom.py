# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.tool_choice_custom import ToolChoiceCustom as ToolChoiceCustom
from ..._models import BaseModel as BaseModel
