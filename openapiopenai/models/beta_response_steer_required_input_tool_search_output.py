"""`BetaResponseSteerRequiredInputToolSearchOutput`: another name of `ResponseSteerRequiredInputToolSearchOutput`."""

from openapiopenai.models.response_steer_required_input_tool_search_output import (
    ResponseSteerRequiredInputToolSearchOutput as BetaResponseSteerRequiredInputToolSearchOutput,
)

__all__ = ["BetaResponseSteerRequiredInputToolSearchOutput"]
