# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentFunctionCallItem`."""

from __future__ import annotations

from typing import Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

__all__ = [
    "AgentFunctionCallItem",
]


class AgentFunctionCallItem(BaseModel):
    """A function call requested by an agent."""

    type: Literal["function_call"] = "function_call"
    """Type: always `function_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    call_id: str
    """ID of the tool call; the tool's output has the same."""
    status: Literal["in_progress", "completed", "failed", "incomplete"] | UnknownStr
    """Its current status."""
    name: str
    """Name of the function."""
    arguments: Any
    """Arguments of the call."""
