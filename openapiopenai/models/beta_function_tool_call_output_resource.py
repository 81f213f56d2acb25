"""Model `BetaFunctionToolCallOutputResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from openapiopenai.models.function_tool_call_output_output import FunctionToolCallOutputOutput
    from openapiopenai.models.tool_call_caller_param import ToolCallCallerParam

__all__ = [
    "BetaFunctionToolCallOutputResource",
]


class BetaFunctionToolCallOutputResource(BaseModel):
    """`BetaFunctionToolCallOutputResource` of the API."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    id: str
    """Its id, by which other calls name it."""
    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    output: FunctionToolCallOutputOutput
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None
