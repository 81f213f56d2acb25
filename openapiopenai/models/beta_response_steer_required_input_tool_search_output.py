# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponseSteerRequiredInputToolSearchOutput`: another name of `ResponseSteerRequiredInputToolSearchOutput`."""

from openapiopenai.models.response_steer_required_input_tool_search_output import (
    ResponseSteerRequiredInputToolSearchOutput as BetaResponseSteerRequiredInputToolSearchOutput,
)

__all__ = ["BetaResponseSteerRequiredInputToolSearchOutput"]
