# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistants_named_tool_choice import AssistantsNamedToolChoiceDict as AssistantToolChoiceParam
from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam
__all__ = ["AssistantToolChoiceParam", "AssistantToolChoiceFunctionParam"]
