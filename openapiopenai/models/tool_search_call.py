"""Model `ToolSearchCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.function_call_status import FunctionCallStatus
    from openapiopenai.models.tool_search_execution_type import ToolSearchExecutionType

__all__ = [
    "ToolSearchCall",
]


class ToolSearchCall(BaseModel):
    """A search for tools that the model asks for."""

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
