# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolCallOutputResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_call_output_output import CustomToolCallOutputOutput
    from openapiopenai.models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam

__all__ = [
    "CustomToolCallOutputResource",
]


class CustomToolCallOutputResource(BaseModel):
    """Output of a custom tool call, as returned by the API.

    Known as `ResponseCustomToolCallOutputItem`."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Type: always `custom_tool_call_output`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    output: CustomToolCallOutputOutput
    """What your code returned: text, or content parts."""
    status: FunctionCallOutputStatusEnum
    """Status of the item; set on items that the API returns."""
    created_by: str | None = None
    """ID of the actor that created it."""
