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
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = None
    async_: Annotated[bool | None, Field(alias="async")] = None
