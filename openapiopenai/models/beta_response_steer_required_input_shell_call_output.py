# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputShellCallOutput`: another name of `ResponseSteerRequiredInputShellCallOutput`."""

from openapiopenai.models.response_steer_required_input_shell_call_output import (
    ResponseSteerRequiredInputShellCallOutput as BetaResponseSteerRequiredInputShellCallOutput,
)

__all__ = ["BetaResponseSteerRequiredInputShellCallOutput"]
