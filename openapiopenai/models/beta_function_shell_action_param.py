# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellActionParam`: another name of `FunctionShellActionParam`."""

from openapiopenai.models.function_shell_action_param import FunctionShellActionParam as BetaFunctionShellActionParam

__all__ = ["BetaFunctionShellActionParam"]
