# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaFunctionAndCustomToolCallOutput`: another name of `FunctionAndCustomToolCallOutput`."""

from openapiopenai.models.function_and_custom_tool_call_output import (
    FunctionAndCustomToolCallOutput as BetaFunctionAndCustomToolCallOutput,
)

__all__ = ["BetaFunctionAndCustomToolCallOutput"]
