# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputTimeoutOutcomeParam`: another name of `FunctionShellCallOutputTimeoutOutcomeParam`."""

from openapiopenai.models.function_shell_call_output_timeout_outcome_param import (
    FunctionShellCallOutputTimeoutOutcomeParam as BetaFunctionShellCallOutputTimeoutOutcomeParam,
)

__all__ = ["BetaFunctionShellCallOutputTimeoutOutcomeParam"]
