"""Model `AgentOutputCommandExecutionOutputDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentOutputCommandExecutionOutputDeltaEvent",
]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """A piece of what a command puts out has come."""

    type: Literal["agent.output.command_execution_output.delta"] = "agent.output.command_execution_output.delta"
    """Which variant this is: always `agent.output.command_execution_output.delta`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in the output of the turn."""
    delta: str
    """The next piece of the text."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
