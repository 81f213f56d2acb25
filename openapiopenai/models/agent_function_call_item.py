"""Model `AgentFunctionCallItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

__all__ = [
    "AgentFunctionCallItem",
]


class AgentFunctionCallItem(BaseModel):
    """A call of a function that an agent asks for."""

    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """How far it is."""
    name: str
    """Name of the function."""
    arguments: Any
    """Arguments of the call."""
