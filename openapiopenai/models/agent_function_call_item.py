"""Model `AgentFunctionCallItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentFunctionCallItem",
]


class AgentFunctionCallItem(BaseModel):
    """`AgentFunctionCallItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    arguments: Any
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    """Id of the turn."""
    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
