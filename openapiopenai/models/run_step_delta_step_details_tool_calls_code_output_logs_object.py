"""Model `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
]


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject` of the API."""

    index: int
    type: Literal["logs"] = "logs"
    """Which variant this is: always `logs`."""
    logs: str | None = None
