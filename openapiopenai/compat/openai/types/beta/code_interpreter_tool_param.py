# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_code import AssistantToolsCodeDict as CodeInterpreterToolParam
__all__ = ["CodeInterpreterToolParam"]
