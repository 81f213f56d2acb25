"""Model `BetaFunctionShellCallOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_shell_call_output_content import FunctionShellCallOutputContent
    from openapiopenai.models.function_shell_call_output_status_enum import FunctionShellCallOutputStatusEnum
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "BetaFunctionShellCallOutput",
]


class BetaFunctionShellCallOutput(BaseModel):
    """`BetaFunctionShellCallOutput` of the API."""

    agent: BetaAgentTag | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: FunctionShellCallOutputStatusEnum
    output: list[FunctionShellCallOutputContent]
    max_output_length: int | None
    created_by: str | None = None
