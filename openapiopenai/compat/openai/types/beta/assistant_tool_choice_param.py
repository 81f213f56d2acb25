# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistants_named_tool_choice import AssistantsNamedToolChoiceDict as AssistantToolChoiceParam
__all__ = ["AssistantToolChoiceParam"]
