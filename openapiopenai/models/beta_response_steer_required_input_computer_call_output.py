"""`BetaResponseSteerRequiredInputComputerCallOutput`: another name of `ResponseSteerRequiredInputComputerCallOutput`."""

from openapiopenai.models.response_steer_required_input_computer_call_output import (
    ResponseSteerRequiredInputComputerCallOutput as BetaResponseSteerRequiredInputComputerCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputComputerCallOutput"]
