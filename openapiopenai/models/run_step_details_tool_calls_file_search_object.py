# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFileSearchObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_file_search_object_file_search import (
        RunStepDetailsToolCallsFileSearchObjectFileSearch,
    )

__all__ = [
    "RunStepDetailsToolCallsFileSearchObject",
]


class RunStepDetailsToolCallsFileSearchObject(BaseModel):
    """A file search call of a run step."""

    id: str
    """ID of the tool call."""
    type: Literal["file_search"] = "file_search"
    """Type: always `file_search`."""
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """Results of the file search and how they were ranked."""
