"""Model `FunctionShellCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent
    from openapiopenai.models.function_shell_call_output_status_enum import FunctionShellCallOutputStatusEnum
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "FunctionShellCallOutput",
]


class FunctionShellCallOutput(BaseModel):
    """What came of a call of the shell tool."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Which variant this is: always `shell_call_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    status: FunctionShellCallOutputStatusEnum
    """How far it is."""
    output: list[FunctionShellCallOutputContent]
    """What the commands gave out, in pieces."""
    max_output_length: int | None
    """Most characters of output, as the model set it; send it back along with the output, uncut."""
    created_by: str | None = None
    """Id of who made it."""
