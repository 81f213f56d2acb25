"""Model `AgentSessionRequiredActionsItemFunctionCall`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemFunctionCall",
]


class AgentSessionRequiredActionsItemFunctionCall(BaseModel):
    """Call a function, and send its result."""

    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
    turn_id: str
    """Id of the turn."""
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    """Name of the function."""
    arguments: Any
    """Arguments of the call, as the model wrote them."""
