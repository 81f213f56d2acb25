# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsCodeObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeObject",
]


class RunStepDeltaStepDetailsToolCallsCodeObject(BaseModel):
    """A code interpreter call of a run step, as far as it has changed.

    Known as `CodeInterpreterToolCallDelta`."""

    index: int
    """Index of the call among the tool calls of the step."""
    id: str | None = None
    """ID of the tool call."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Type: always `code_interpreter`."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None
    """The Code Interpreter call: its input and its outputs."""
