# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputCustomToolCallOutput`: another name of `ResponseSteerRequiredInputCustomToolCallOutput`."""

from openapiopenai.models.response_steer_required_input_custom_tool_call_output import (
    ResponseSteerRequiredInputCustomToolCallOutput as BetaResponseSteerRequiredInputCustomToolCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputCustomToolCallOutput"]
