"""Model `FunctionToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.function_tool_call_output_output import FunctionToolCallOutputOutput
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam

__all__ = [
    "FunctionToolCallOutput",
]


class FunctionToolCallOutput(BaseModel):
    """What a function returned."""

    id: str | None = None
    """Its id. Set on items that the API returns."""
    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    name: str | None = None
    """Name of the tool that returned it."""
    namespace: str | None = None
    """Namespace of the tool that returned it."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    output: FunctionToolCallOutputOutput
    """What your code returned: text, or pieces of content."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is. Set on items that the API returns."""
    created_by: str | None = None
    """Id of who made it."""
