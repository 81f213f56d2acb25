"""Model `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
]


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """Text that the code has put out."""

    index: int
    """Its place among the outputs."""
    type: Literal["logs"] = "logs"
    """Which variant this is: always `logs`."""
    logs: str | None = None
    """The text."""
