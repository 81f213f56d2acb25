# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_function import AssistantToolsFunctionDict as FunctionToolParam
from ..shared_params.function_definition import FunctionDefinition as FunctionDefinition
__all__ = ["FunctionToolParam", "FunctionDefinition"]
