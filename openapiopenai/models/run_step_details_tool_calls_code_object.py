# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsCodeObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_code_object_code_interpreter import (
        RunStepDetailsToolCallsCodeObjectCodeInterpreter,
    )

__all__ = [
    "RunStepDetailsToolCallsCodeObject",
]


class RunStepDetailsToolCallsCodeObject(BaseModel):
    """A Code Interpreter call of a run step."""

    id: str
    """ID of the tool call."""
    type: Literal["code_interpreter"] = "code_interpreter"
    """Type: always `code_interpreter`."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """The Code Interpreter call: its input and its outputs."""
