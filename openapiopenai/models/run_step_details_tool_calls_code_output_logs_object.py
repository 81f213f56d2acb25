# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsCodeOutputLogsObject`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDetailsToolCallsCodeOutputLogsObject",
]


class RunStepDetailsToolCallsCodeOutputLogsObject(BaseModel):
    """Text output of a Code Interpreter call."""

    type: Literal["logs"] = "logs"
    """Type: always `logs`."""
    logs: str
    """The text."""
