"""Model `BetaToolSearchOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.beta_agent_tag import BetaAgentTag
    from openapiopenai.models.function_call_output_status_enum import FunctionCallOutputStatusEnum
    from openapiopenai.models.tool import Tool
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "BetaToolSearchOutput",
]


class BetaToolSearchOutput(BaseModel):
    """The tools that a search for tools found."""

    agent: BetaAgentTag | None = None
    """The agent that this comes from."""
    type: Literal["tool_search_output"] = "tool_search_output"
    """Which variant this is: always `tool_search_output`."""
    id: str
    """Its id, by which other calls name it."""
    call_id: str | None
    """Id of the tool call; what the tool returns carries the same."""
    execution: ToolSearchExecutionType
    """Who searched: the API or your code."""
    tools: list[Tool]
    """The tools that were found and loaded."""
    status: FunctionCallOutputStatusEnum
    """How far it is."""
    created_by: str | None = None
    """Id of who made it."""
