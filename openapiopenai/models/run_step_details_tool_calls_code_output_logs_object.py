"""Model `RunStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsCodeOutputLogsObject",
]


class RunStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """`RunStepDetailsToolCallsCodeOutputLogsObject` of the API."""

    type: Literal["logs"] = "logs"
    """Which variant this is: always `logs`."""
    logs: str
