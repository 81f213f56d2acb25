"""Model `RunStepDetailsToolCallsFileSearchResultObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_file_search_result_object_content_item import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )

__all__ = [
    "RunStepDetailsToolCallsFileSearchResultObject",
]


class RunStepDetailsToolCallsFileSearchResultObject(BaseModel):
    """Something that a file search has found."""

    file_id: str
    """Id of the file that it was found in."""
    file_name: str
    """Name of the file that it was found in."""
    score: float
    """How well it fits, from 0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = None
    """What was found; only where `include` asks for it."""
