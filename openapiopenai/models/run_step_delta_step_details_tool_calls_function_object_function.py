"""Model `RunStepDeltaStepDetailsToolCallsFunctionObjectFunction`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFunctionObjectFunction",
]


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsFunctionObjectFunction` of the API."""

    name: str | None = None
    arguments: str | None = None
    output: str | None = None
