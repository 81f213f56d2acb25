"""Model `RunStepDetailsToolCallsCodeObjectCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_code_object_code_interpreter_outputs_item import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    )

__all__ = [
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
]


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """Code that was run, and what came out."""

    input: str
    """The code."""
    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem]
    """What the code has put out: text or images."""
