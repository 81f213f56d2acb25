"""Model `AgentSessionArtifactDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionArtifactDeleted",
]


class AgentSessionArtifactDeleted(BaseModel):
    """Says that an artifact is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.session.artifact.deleted"] = "agent.session.artifact.deleted"
    """Kind of object: always `agent.session.artifact.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
