"""Model `BetaFunctionToolCallResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_call_caller import ToolCallCaller

__all__ = [
    "BetaFunctionToolCallResource",
]


class BetaFunctionToolCallResource(BaseModel):
    """`BetaFunctionToolCallResource` of the API."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    id: str
    """Its id, by which other calls name it."""
    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    caller: ToolCallCaller | None = None
    """Where the call comes from."""
    namespace: str | None = None
    name: str
    arguments: str
    status: FunctionCallStatus
    created_by: str | None = None
    async_: Annotated[bool | None, Field(alias="async")] = None
