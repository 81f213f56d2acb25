# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_function import AssistantToolsFunction as FunctionTool
__all__ = ["FunctionTool"]
