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
    """`CustomToolCallResource` of the API."""

    type: Literal["custom_tool_call"] = "custom_tool_call"
    """Which variant this is: always `custom_tool_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    namespace: str | None = None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = None
    async_: Annotated[bool | None, Field(alias="async")] = None
