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
    """Its id, by which other calls name it."""
    type: Literal["file_search"] = "file_search"
    """Which variant this is: always `file_search`."""
    file_search: dict[str, Any]
