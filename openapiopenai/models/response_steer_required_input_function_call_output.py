"""Model `ResponseSteerRequiredInputFunctionCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputFunctionCallOutput",
]


class ResponseSteerRequiredInputFunctionCallOutput(BaseModel):
    """A call of a function that waits for its `output`."""

    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    """Name of the function."""
