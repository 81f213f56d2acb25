# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CustomToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.custom_tool_call_output_output import (
        CustomToolCallOutputOutput,
        CustomToolCallOutputOutputDict,
    )
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam, ToolCallCallerParamDict

__all__ = [
    "CustomToolCallOutput",
    "CustomToolCallOutputDict",
]


class CustomToolCallOutput(BaseModel):
    """Output of a custom tool call, sent back to the model by your code.

    Known as `ResponseCustomToolCallOutput`."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Type: always `custom_tool_call_output`."""
    id: str | None = None
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCallerParam | None = None
    """What made the call: the model itself, or a program."""
    output: CustomToolCallOutputOutput
    """What your code returned: text, or content parts."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """Its current status."""
    created_by: str | None = None
    """ID of the actor that created it."""


class CustomToolCallOutputDict(TypedDict, total=False):
    """`CustomToolCallOutput` as a dict, for arguments."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    output: Required[CustomToolCallOutputOutputDict | CustomToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None
