"""Model `RunStepDeltaStepDetailsToolCallsFileSearchObject`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFileSearchObject",
]


class RunStepDeltaStepDetailsToolCallsFileSearchObject(BaseModel):
    """A file search in a step, as far as it has changed."""

    index: int
    """Its place among the calls of the step."""
    id: str | None = None
    """Id of the tool call."""
    type: Literal["file_search"] = "file_search"
    """Which variant this is: always `file_search`."""
    file_search: dict[str, Any]
    """Always empty so far."""
