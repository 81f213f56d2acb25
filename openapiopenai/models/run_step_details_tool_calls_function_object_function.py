"""Model `RunStepDetailsToolCallsFunctionObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDetailsToolCallsFunctionObjectFunction",
]


class RunStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """`RunStepDetailsToolCallsFunctionObjectFunction` of the API."""

    name: str
    arguments: str
    output: str | None
