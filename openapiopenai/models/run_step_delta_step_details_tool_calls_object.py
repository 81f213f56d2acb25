# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_object_tool_calls_item import (
        RunStepDeltaStepDetailsToolCallsObjectToolCallsItem,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsObject",
]


class RunStepDeltaStepDetailsToolCallsObject(BaseModel):
    """Changed parts of the tool calls of a run step.

    Known as `ToolCallDeltaObject`."""

    type: Literal["tool_calls"] = "tool_calls"
    """Type: always `tool_calls`."""
    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCallsItem] | None = None
    """Tool calls that have changed: `code_interpreter`, `file_search` or `function`."""
