# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistants_named_tool_choice_function import AssistantsNamedToolChoiceFunctionDict as AssistantToolChoiceFunctionParam
__all__ = ["AssistantToolChoiceFunctionParam"]
