# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `FunctionShellCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER, Tolerates

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_action import FunctionShellAction
    from openapiopenai.models.function_shell_call_environment import FunctionShellCallEnvironment
    from openapiopenai.models.function_shell_call_status import FunctionShellCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "FunctionShellCall",
]


class FunctionShellCall(BaseModel):
    """A call of the shell tool, which runs one or more commands in a managed environment.

    Known as `ResponseFunctionShellToolCall`."""

    type: Literal["shell_call"] = "shell_call"
    """Type: always `shell_call`."""
    id: str
    """Its unique ID."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    caller: ToolCallCaller | None = None
    """What made the call: the model itself, or a program."""
    action: FunctionShellAction
    """Commands to run, with their limits."""
    status: FunctionShellCallStatus
    """Status of the call."""
    environment: Annotated[FunctionShellCallEnvironment | None, Tolerates("absent")] = FROM_SERVER
    """Environment that the commands run in."""
    created_by: str | None = None
    """ID of the actor that created it."""
