"""`BetaFunctionShellCallOutputStatusEnum`: another name of `FunctionShellCallOutputStatusEnum`."""

from openapiopenai.models.function_shell_call_output_status_enum import (
    FunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
)

__all__ = ["BetaFunctionShellCallOutputStatusEnum"]
