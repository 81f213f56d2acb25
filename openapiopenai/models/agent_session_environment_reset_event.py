"""Model `AgentSessionEnvironmentResetEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionEnvironmentResetEvent",
]


class AgentSessionEnvironmentResetEvent(BaseModel):
    """The environment was replaced. What was said stays; files and programs of the last one are gone."""

    type: Literal["agent.session.environment.reset"] = "agent.session.environment.reset"
    """Which variant this is: always `agent.session.environment.reset`."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session."""
    turn_id: str | None = None
    """Id of the turn."""
    environment_id: str
    """Id of the environment."""
    reset_count: int
    """Number of the replacement; the same one may be told twice."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
