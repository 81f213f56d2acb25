# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsFileSearchObject`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFileSearchObject",
]


class RunStepDeltaStepDetailsToolCallsFileSearchObject(BaseModel):
    """Changed parts of a file search call in a run step.

    Known as `FileSearchToolCallDelta`."""

    index: int
    """Index of the call among the tool calls of the step."""
    id: str | None = None
    """ID of the tool call."""
    type: Literal["file_search"] = "file_search"
    """Type: always `file_search`."""
    file_search: dict[str, Any]
    """Always an empty object for now."""
