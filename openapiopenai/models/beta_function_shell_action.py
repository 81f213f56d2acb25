"""`BetaFunctionShellAction`: another name of `FunctionShellAction`."""

from openapiopenai.models.function_shell_action import FunctionShellAction as BetaFunctionShellAction

__all__ = ["BetaFunctionShellAction"]
