"""Model `AgentSessionArtifact`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "AgentSessionArtifact",
]


class AgentSessionArtifact(BaseModel):
    """`AgentSessionArtifact` of the API."""

    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"] = "agent.session.artifact"
    path: str
    session_id: str
    size_bytes: int
    turn_id: str
    created_at_datetime = datetime_view("created_at")
