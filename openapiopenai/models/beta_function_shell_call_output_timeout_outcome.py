# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputTimeoutOutcome`: another name of `FunctionShellCallOutputTimeoutOutcome`."""

from openapiopenai.models.function_shell_call_output_timeout_outcome import (
    FunctionShellCallOutputTimeoutOutcome as BetaFunctionShellCallOutputTimeoutOutcome,
)

__all__ = ["BetaFunctionShellCallOutputTimeoutOutcome"]
