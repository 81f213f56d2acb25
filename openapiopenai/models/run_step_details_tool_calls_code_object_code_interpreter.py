# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsCodeObjectCodeInterpreter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_code_object_code_interpreter_outputs_item import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem,
    )

__all__ = [
    "RunStepDetailsToolCallsCodeObjectCodeInterpreter",
]


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(BaseModel):
    """Input and outputs of a Code Interpreter call."""

    input: str
    """Code that was run."""
    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutputsItem]
    """Outputs of the code: text (`logs`) or images (`image`)."""
