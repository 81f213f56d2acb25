# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_delta_step_details_tool_calls_code_object_outputs_item import (
        RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem,
    )

__all__ = [
    "RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter",
]


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """Changed parts of a Code Interpreter call: its input and its outputs."""

    input: str | None = None
    """Code to run, or the next part of it."""
    outputs: list[RunStepDeltaStepDetailsToolCallsCodeObjectOutputsItem] | None = None
    """Outputs of the code: text (`logs`) or images (`image`)."""
