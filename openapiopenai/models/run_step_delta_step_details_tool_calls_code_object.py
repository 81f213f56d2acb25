"""Model `RunStepDeltaStepDetailsToolCallsCodeObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeObject",
]


class RunStepDeltaStepDetailsToolCallsCodeObject(BaseModel):
    """A call of the code interpreter in a step, as far as it has changed."""

    index: int
    """Its place among the calls of the step."""
    id: str | None = None
    """Id of the call."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Which variant this is: always `code_interpreter`."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None = None
    """What was run, and what came out."""
