# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFileSearchResultObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_file_search_result_object_content_item import (
        RunStepDetailsToolCallsFileSearchResultObjectContentItem,
    )

__all__ = [
    "RunStepDetailsToolCallsFileSearchResultObject",
]


class RunStepDetailsToolCallsFileSearchResultObject(BaseModel):
    """A result of a file search."""

    file_id: str
    """ID of the file that contains the result."""
    file_name: str
    """Name of the file that contains the result."""
    score: float
    """Relevance score of the result, from 0 to 1; higher is a better match."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None = None
    """Content of the result; present only when requested with the `include` query parameter."""
