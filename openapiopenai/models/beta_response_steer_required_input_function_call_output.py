# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputFunctionCallOutput`: another name of `ResponseSteerRequiredInputFunctionCallOutput`."""

from openapiopenai.models.response_steer_required_input_function_call_output import (
    ResponseSteerRequiredInputFunctionCallOutput as BetaResponseSteerRequiredInputFunctionCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputFunctionCallOutput"]
