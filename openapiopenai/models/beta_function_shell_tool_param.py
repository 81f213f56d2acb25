# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellToolParam`: another name of `FunctionShellToolParam`."""

from openapiopenai.models.function_shell_tool_param import FunctionShellToolParam as BetaFunctionShellToolParam

__all__ = ["BetaFunctionShellToolParam"]
