# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentOutputCommandExecutionOutputDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentOutputCommandExecutionOutputDeltaEvent",
]


class AgentOutputCommandExecutionOutputDeltaEvent(BaseModel):
    """Next part of the output of a command."""

    type: Literal["agent.output.command_execution_output.delta"] = "agent.output.command_execution_output.delta"
    """Type: always `agent.output.command_execution_output.delta`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the turn's output."""
    delta: str
    """Text delta: the part to append."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
