# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_function_tool import LiveFunctionTool as FunctionTool
__all__ = ["FunctionTool"]
