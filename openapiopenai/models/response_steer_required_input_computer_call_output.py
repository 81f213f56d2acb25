"""Model `ResponseSteerRequiredInputComputerCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputComputerCallOutput",
]


class ResponseSteerRequiredInputComputerCallOutput(BaseModel):
    """A call of the computer tool that waits for its `output`, and for `acknowledged_safety_checks` where they are needed."""

    type: Literal["computer_call_output"] = "computer_call_output"
    """Which variant this is: always `computer_call_output`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
