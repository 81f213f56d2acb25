# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputExitOutcomeParam`: another name of `FunctionShellCallOutputExitOutcomeParam`."""

from openapiopenai.models.function_shell_call_output_exit_outcome_param import (
    FunctionShellCallOutputExitOutcomeParam as BetaFunctionShellCallOutputExitOutcomeParam,
)

__all__ = ["BetaFunctionShellCallOutputExitOutcomeParam"]
