"""`BetaFunctionShellCallOutputContentParam`: another name of `FunctionShellCallOutputContentParam`."""

from openapiopenai.models.function_shell_call_output_content_param import (
    FunctionShellCallOutputContentParam as BetaFunctionShellCallOutputContentParam,
)

__all__ = ["BetaFunctionShellCallOutputContentParam"]
