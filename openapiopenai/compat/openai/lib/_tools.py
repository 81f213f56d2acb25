# Names of `openai.lib._tools`.
from openapiopenai import pydantic_function_tool as pydantic_function_tool
from openapiopenai import pydantic_responses_function_tool as pydantic_responses_function_tool
from openapiopenai.helpers.function_tools import ModelTool as PydanticFunctionTool
from openapiopenai.helpers.function_tools import ModelTool as ResponsesPydanticFunctionTool

__all__ = [
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "PydanticFunctionTool",
    "ResponsesPydanticFunctionTool",
]
