# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputComputerCallOutput`: another name of `ResponseSteerRequiredInputComputerCallOutput`."""

from openapiopenai.models.response_steer_required_input_computer_call_output import (
    ResponseSteerRequiredInputComputerCallOutput as BetaResponseSteerRequiredInputComputerCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputComputerCallOutput"]
