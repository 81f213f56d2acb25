"""Model `RunStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsCodeOutputLogsObject",
]


class RunStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """Text that the code has put out."""

    type: Literal["logs"] = "logs"
    """Which variant this is: always `logs`."""
    logs: str
    """The text."""
