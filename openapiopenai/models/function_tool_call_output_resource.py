# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionToolCallOutputResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from openapiopenai.models.function_tool_call_output_output import FunctionToolCallOutputOutput
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam

__all__ = [
    "FunctionToolCallOutputResource",
]


class FunctionToolCallOutputResource(BaseModel):
    """Output of a function call, as returned by the API.

    Known as `ResponseFunctionToolCallOutputItem`."""

    id: str
    """Its unique ID."""
    type: Literal["function_call_output"] = "function_call_output"
    """Type: always `function_call_output`."""
    call_id: str | None = None
    """ID of the tool call; the tool's output has the same."""
    name: str | None = None
    """Name of the tool that returned it."""
    namespace: str | None = None
    """Namespace of the tool that returned it."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    output: FunctionToolCallOutputOutput
    """What your code returned: text, or content parts."""
    status: FunctionCallOutputStatusEnum
    """Status of the item; set on items that the API returns."""
    created_by: str | None = None
    """ID of the actor that created it."""
