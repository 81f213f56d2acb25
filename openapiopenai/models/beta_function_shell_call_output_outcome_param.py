# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputOutcomeParam`: another name of `FunctionShellCallOutputOutcomeParam`."""

from openapiopenai.models.function_shell_call_output_outcome_param import (
    FunctionShellCallOutputOutcomeParam as BetaFunctionShellCallOutputOutcomeParam,
)

__all__ = ["BetaFunctionShellCallOutputOutcomeParam"]
