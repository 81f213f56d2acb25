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
    """A call of a function, as the API returns it."""

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
    """Namespace of the function."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may have made mistakes."""
    status: FunctionCallStatus
    """How far the call is. Set on items that the API returns."""
    created_by: str | None = None
    """Id of who made it."""
    async_: Annotated[bool | None, Field(alias="async")] = None
    """Whether the call runs asynchronously."""
