"""Model `CustomToolCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

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
    """What a custom tool of your code returned, for the model to read."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Which variant this is: always `custom_tool_call_output`."""
    id: str | None = None
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    output: CustomToolCallOutputOutput
    """What your code returned: text, or pieces of content."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr | None = None
    """How far it is."""
    created_by: str | None = None
    """Id of who made it."""


class CustomToolCallOutputDict(TypedDict, total=False):
    """`CustomToolCallOutput` as a dict, for arguments."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    caller: ToolCallCallerParamDict | ToolCallCallerParam | None
    output: Required[CustomToolCallOutputOutputDict | CustomToolCallOutputOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None
