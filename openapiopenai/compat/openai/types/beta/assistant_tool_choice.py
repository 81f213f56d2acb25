# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistants_named_tool_choice import AssistantsNamedToolChoice as AssistantToolChoice
from ..._models import BaseModel as BaseModel
from .assistant_tool_choice_function import AssistantToolChoiceFunction as AssistantToolChoiceFunction
__all__ = ["AssistantToolChoice", "BaseModel", "AssistantToolChoiceFunction"]
