# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_function import AssistantToolsFunctionDict as FunctionToolParam
__all__ = ["FunctionToolParam"]
