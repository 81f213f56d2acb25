# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chat_completion_tool import ChatCompletionTool as ChatCompletionFunctionTool
from ..._models import BaseModel as BaseModel
from ..shared.function_definition import FunctionDefinition as FunctionDefinition
__all__ = ["ChatCompletionFunctionTool", "BaseModel", "FunctionDefinition"]
