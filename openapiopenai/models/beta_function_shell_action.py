# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellAction`: another name of `FunctionShellAction`."""

from openapiopenai.models.function_shell_action import FunctionShellAction as BetaFunctionShellAction

__all__ = ["BetaFunctionShellAction"]
