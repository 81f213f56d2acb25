"""Model `CustomToolCallResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "CustomToolCallResource",
]


class CustomToolCallResource(BaseModel):
    """A call of a custom tool, as the API returns it."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Which variant this is: always `custom_tool_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    namespace: str | None = None
    """Namespace of the tool."""
    name: str
    """Name of the tool."""
    input: str
    """What the model gives to the tool, as text."""
    status: FunctionCallStatus
    """How far the call is. Set on items that the API returns."""
    created_by: str | None = None
    """Id of who made it."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the call runs asynchronously."""
