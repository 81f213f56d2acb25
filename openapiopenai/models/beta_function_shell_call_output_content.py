# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputContent`: another name of `FunctionShellCallOutputContent`."""

from openapiopenai.models.function_shell_call_output_content import (
    FunctionShellCallOutputContent as BetaFunctionShellCallOutputContent,
)

__all__ = ["BetaFunctionShellCallOutputContent"]
