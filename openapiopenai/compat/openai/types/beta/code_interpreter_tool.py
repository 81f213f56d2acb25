# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_code import AssistantToolsCode as CodeInterpreterTool
__all__ = ["CodeInterpreterTool"]
