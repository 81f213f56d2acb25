# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RunToolCallObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_tool_call_object_function import RunToolCallObjectFunction

__all__ = [
    "RunToolCallObject",
]


class RunToolCallObject(BaseModel):
    """A function call whose output the run waits for.

    Known as `RequiredActionFunctionToolCall`."""

    id: str
    """ID of the tool call. Pass it as `tool_call_id` when you submit the output."""
    type: Literal["function"] = "function"
    """Type: always `function`."""
    function: RunToolCallObjectFunction
    """Name and arguments of the function to call."""
