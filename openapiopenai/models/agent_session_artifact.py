# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionArtifact`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "AgentSessionArtifact",
]


class AgentSessionArtifact(BaseModel):
    """A file published by a turn; it is immutable."""

    id: str
    """Its unique ID."""
    object: Literal["agent.session.artifact"] = "agent.session.artifact"
    """Kind of object: always `agent.session.artifact`."""
    session_id: str
    """ID of the session."""
    turn_id: str
    """ID of the completed turn that published the file."""
    created_at: int
    """When it was created, as Unix time in seconds."""
    environment_id: str
    """ID of the environment."""
    path: str
    """Absolute path that the file had in the environment."""
    size_bytes: int
    """Size in bytes."""
    created_at_datetime = datetime_view("created_at")
