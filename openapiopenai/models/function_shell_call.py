"""Model `FunctionShellCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_shell_action import FunctionShellAction
    from openapiopenai.models.function_shell_call_environment import FunctionShellCallEnvironment
    from openapiopenai.models.function_shell_call_status import FunctionShellCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "FunctionShellCall",
]


class FunctionShellCall(BaseModel):
    """`FunctionShellCall` of the API."""

    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    action: FunctionShellAction
    status: FunctionShellCallStatus
    environment: FunctionShellCallEnvironment | None
    created_by: str | None = None
