"""Model `RunStepDeltaStepDetailsToolCallsFileSearchObject`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFileSearchObject",
]


class RunStepDeltaStepDetailsToolCallsFileSearchObject(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsFileSearchObject` of the API."""

    index: int
    id: str | None = None
    type: Literal["file_search"] = "file_search"
    file_search: dict[str, Any]
