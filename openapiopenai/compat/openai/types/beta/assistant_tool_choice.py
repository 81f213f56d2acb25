# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistants_named_tool_choice import AssistantsNamedToolChoice as AssistantToolChoice
__all__ = ["AssistantToolChoice"]
