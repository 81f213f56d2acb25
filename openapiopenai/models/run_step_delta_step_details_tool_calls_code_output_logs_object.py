# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject",
]


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """Text output of a Code Interpreter call.

    Known as `CodeInterpreterLogs`."""

    index: int
    """Index of the output in `outputs`."""
    type: Literal["logs"] = "logs"
    """Type: always `logs`."""
    logs: str | None = None
    """The text."""
