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
    arguments: Any
    call_id: str
    name: str
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    turn_id: str
    type: Literal["function_call"] = "function_call"
