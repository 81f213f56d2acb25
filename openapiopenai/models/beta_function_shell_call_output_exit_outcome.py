# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputExitOutcome`: another name of `FunctionShellCallOutputExitOutcome`."""

from openapiopenai.models.function_shell_call_output_exit_outcome import (
    FunctionShellCallOutputExitOutcome as BetaFunctionShellCallOutputExitOutcome,
)

__all__ = ["BetaFunctionShellCallOutputExitOutcome"]
