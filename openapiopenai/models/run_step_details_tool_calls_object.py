# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_object_tool_calls_item import (
        RunStepDetailsToolCallsObjectToolCallsItem,
    )

__all__ = [
    "RunStepDetailsToolCallsObject",
]


class RunStepDetailsToolCallsObject(BaseModel):
    """Tool calls of a run step.

    Known as `ToolCallsStepDetails`."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type: always `tool_calls`."""
    tool_calls: list[RunStepDetailsToolCallsObjectToolCallsItem]
    """Tool calls of the step: `code_interpreter`, `file_search` or `function`."""
