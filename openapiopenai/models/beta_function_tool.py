# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionTool`: another name of `FunctionTool`."""

from openapiopenai.models.function_tool import FunctionTool as BetaFunctionTool

__all__ = ["BetaFunctionTool"]
