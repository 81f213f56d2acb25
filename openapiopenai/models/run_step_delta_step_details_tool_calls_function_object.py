# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsFunctionObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_function_object_function import (
        RunStepDeltaStepDetailsToolCallsFunctionObjectFunction,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsFunctionObject",
]


class RunStepDeltaStepDetailsToolCallsFunctionObject(BaseModel):
    """Changed parts of a function call in a run step.

    Known as `FunctionToolCallDelta`."""

    index: int
    """Index of the call among the tool calls of the step."""
    id: str | None = None
    """ID of the tool call."""
    type: Literal["function"] = "function"
    """Type: always `function`."""
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None = None
    """The function that was called, with its arguments and output."""
