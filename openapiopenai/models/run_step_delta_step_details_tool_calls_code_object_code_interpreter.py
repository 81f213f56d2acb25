"""Model `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_outputs_item import (
        RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
]


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """Code that was run, and what came out, as far as it has changed."""

    input: str | None = None
    """The code, or the next piece of it."""
    outputs: list[RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem] | None = None
    """What the code has put out: text or images."""
