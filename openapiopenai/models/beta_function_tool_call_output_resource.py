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
    """What a function returned, as the API returns it."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    id: str
    """Its id, by which other calls name it."""
    type: Literal["function_call_output"] = "function_call_output"
    """Which variant this is: always `function_call_output`."""
    call_id: str | None = None
    """Id of the tool call; what the tool returns carries the same."""
    name: str | None = None
    """Name of the tool that returned it."""
    namespace: str | None = None
    """Namespace of the tool that returned it."""
    caller: ToolCallCallerParam | None = None
    """Where the call comes from."""
    output: FunctionToolCallOutputOutput
    """What your code returned: text, or pieces of content."""
    status: FunctionCallOutputStatusEnum
    """How far it is. Set on items that the API returns."""
    created_by: str | None = None
    """Id of who made it."""
