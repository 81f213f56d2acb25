"""Model `ResponseSteerRequiredInputCustomToolCallOutput`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseSteerRequiredInputCustomToolCallOutput",
]


class ResponseSteerRequiredInputCustomToolCallOutput(BaseModel):
    """A call of a custom tool that waits for its `output`."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Which variant this is: always `custom_tool_call_output`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
