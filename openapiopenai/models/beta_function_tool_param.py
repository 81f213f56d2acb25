# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionToolParam`: another name of `FunctionToolParam`."""

from openapiopenai.models.function_tool_param import FunctionToolParam as BetaFunctionToolParam

__all__ = ["BetaFunctionToolParam"]
