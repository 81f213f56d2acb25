"""Model `RunToolCallObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.run_tool_call_object_function import RunToolCallObjectFunction

__all__ = [
    "RunToolCallObject",
]


class RunToolCallObject(BaseModel):
    """A call of a function that a run waits for."""

    id: str
    """Id of the call; hand in its output with this as `tool_call_id`."""
    type: Literal["function"] = "function"
    """Which variant this is: always `function`."""
    function: RunToolCallObjectFunction
    """The function and its arguments."""
