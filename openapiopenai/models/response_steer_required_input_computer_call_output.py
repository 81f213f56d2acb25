"""Model `ResponseSteerRequiredInputComputerCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputComputerCallOutput",
]


class ResponseSteerRequiredInputComputerCallOutput(BaseModel):
    """`ResponseSteerRequiredInputComputerCallOutput` of the API."""

    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    type: Literal["computer_call_output"] = "computer_call_output"
    """Which variant this is: always `computer_call_output`."""
