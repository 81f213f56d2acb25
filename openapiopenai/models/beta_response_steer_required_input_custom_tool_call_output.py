"""`BetaResponseSteerRequiredInputCustomToolCallOutput`: another name of `ResponseSteerRequiredInputCustomToolCallOutput`."""

from openapiopenai.models.response_steer_required_input_custom_tool_call_output import (
    ResponseSteerRequiredInputCustomToolCallOutput as BetaResponseSteerRequiredInputCustomToolCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputCustomToolCallOutput"]
