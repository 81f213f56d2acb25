"""Model `CustomToolCallOutputResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_call_output_output import CustomToolCallOutputOutput
    from openapiopenai.models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam

__all__ = [
    "CustomToolCallOutputResource",
]


class CustomToolCallOutputResource(BaseModel):
    """What a custom tool returned, as the API returns it."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Which variant this is: always `custom_tool_call_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    output: CustomToolCallOutputOutput
    """What your code returned: text, or pieces of content."""
    status: FunctionCallOutputStatusEnum
    """How far it is. Set on items that the API returns."""
    created_by: str | None = None
    """Id of who made it."""
