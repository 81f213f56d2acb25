# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallStatus`: another name of `FunctionShellCallStatus`."""

from openapiopenai.models.function_shell_call_status import FunctionShellCallStatus as BetaFunctionShellCallStatus

__all__ = ["BetaFunctionShellCallStatus"]
