"""Model `AgentSessionRequiredActionsItemFunctionCall`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemFunctionCall",
]


class AgentSessionRequiredActionsItemFunctionCall(BaseModel):
    """`AgentSessionRequiredActionsItemFunctionCall` of the API."""

    arguments: Any
    call_id: str
    """Id of the tool call; what the tool returns carries the same."""
    name: str
    turn_id: str
    """Id of the turn."""
    type: Literal["function_call"] = "function_call"
    """Which variant this is: always `function_call`."""
