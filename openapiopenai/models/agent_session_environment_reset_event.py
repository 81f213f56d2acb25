"""Model `AgentSessionEnvironmentResetEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionEnvironmentResetEvent",
]


class AgentSessionEnvironmentResetEvent(BaseModel):
    """`AgentSessionEnvironmentResetEvent` of the API."""

    environment_id: str
    event_id: str
    reset_count: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.environment.reset"] = "agent.session.environment.reset"
    obfuscation: str | None = None
