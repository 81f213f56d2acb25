# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistants_named_tool_choice_function import AssistantsNamedToolChoiceFunction as AssistantToolChoiceFunction
from ..._models import BaseModel as BaseModel
__all__ = ["AssistantToolChoiceFunction", "BaseModel"]
