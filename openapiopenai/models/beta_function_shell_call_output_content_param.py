# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputContentParam`: another name of `FunctionShellCallOutputContentParam`."""

from openapiopenai.models.function_shell_call_output_content_param import (
    FunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
)

__all__ = ["BetaFunctionShellCallOutputContentParam"]
