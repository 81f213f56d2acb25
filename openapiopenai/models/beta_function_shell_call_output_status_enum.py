# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionShellCallOutputStatusEnum`: another name of `FunctionShellCallOutputStatusEnum`."""

from openapiopenai.models.function_shell_call_output_status_enum import (
    FunctionShellCallOutputStatusEnum as BetaFunctionShellCallOutputStatusEnum,
)

__all__ = ["BetaFunctionShellCallOutputStatusEnum"]
