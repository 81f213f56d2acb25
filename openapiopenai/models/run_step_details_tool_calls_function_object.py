# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunStepDetailsToolCallsFunctionObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_step_details_tool_calls_function_object_function import (
        RunStepDetailsToolCallsFunctionObjectFunction,
    )

__all__ = [
    "RunStepDetailsToolCallsFunctionObject",
]


class RunStepDetailsToolCallsFunctionObject(BaseModel):
    """A function call of a run step."""

    id: str
    """ID of the tool call."""
    type: Literal["function"] = "function"
    """Type: always `function`."""
    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The function that was called, with its arguments and output."""
