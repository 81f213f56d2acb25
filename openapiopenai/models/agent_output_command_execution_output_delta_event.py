"""Model `AgentOutputCommandExecutionOutputDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentOutputCommandExecutionOutputDeltaEvent",
]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """`AgentOutputCommandExecutionOutputDeltaEvent` of the API."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.output.command_execution_output.delta"] = "agent.output.command_execution_output.delta"
    obfuscation: str | None = None
