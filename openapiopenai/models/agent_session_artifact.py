"""Model `AgentSessionArtifact`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "AgentSessionArtifact",
]


class AgentSessionArtifact(BaseModel):
    """A file that a turn has published; it does not change."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.session.artifact"] = "agent.session.artifact"
    """Kind of object: always `agent.session.artifact`."""
    session_id: str
    """Id of the session."""
    turn_id: str
    """Id of the turn."""
    created_at: int
    """When it was made, in seconds since 1970."""
    environment_id: str
    """Id of the environment."""
    path: str
    """Where it was in the environment, as an absolute path."""
    size_bytes: int
    """Size in bytes."""
    created_at_datetime = datetime_view("created_at")
