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
    name: str
    turn_id: str
    type: Literal["function_call"] = "function_call"
