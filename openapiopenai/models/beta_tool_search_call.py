"""Model `BetaToolSearchCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "BetaToolSearchCall",
]


class BetaToolSearchCall(BaseModel):
    """A search for tools that the model asks for."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["tool_search_call"] = "tool_search_call"
    """Which variant this is: always `tool_search_call`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str | None
    """Id of the tool call; what the tool returns carries the same."""
    execution: ToolSearchExecutionType
    """Who searches: the API or your code."""
    arguments: Any
    """Arguments of the search."""
    status: FunctionCallStatus
    """How far the search is."""
    created_by: str | None = None
    """Id of who made it."""
