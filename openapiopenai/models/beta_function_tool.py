"""`BetaFunctionTool`: another name of `FunctionTool`."""

from openapiopenai.models.function_tool import FunctionTool as BetaFunctionTool

__all__ = ["BetaFunctionTool"]
