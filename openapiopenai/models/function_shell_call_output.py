# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent
    from openapiopenai.models.function_shell_call_output_status_enum import FunctionShellCallOutputStatusEnum
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "FunctionShellCallOutput",
]


class FunctionShellCallOutput(BaseModel):
    """Output of a shell tool call.

    Known as `ResponseFunctionShellToolCallOutput`."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Type: always `shell_call_output`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCaller | None = None
    """What made the call: the model itself, or a program."""
    status: FunctionShellCallOutputStatusEnum
    """Its current status."""
    output: list[FunctionShellCallOutputContent]
    """Output of the commands, in chunks."""
    max_output_length: int | None = FROM_SERVER
    """Maximum length of the output, as set by the model; send it back together with the raw output."""
    created_by: str | None = None
    """ID of the actor that created it."""
