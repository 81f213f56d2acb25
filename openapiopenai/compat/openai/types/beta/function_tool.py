# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.assistant_tools_function import AssistantToolsFunction as FunctionTool
from ..._models import BaseModel as BaseModel
from ..shared.function_definition import FunctionDefinition as FunctionDefinition
__all__ = ["FunctionTool", "BaseModel", "FunctionDefinition"]
