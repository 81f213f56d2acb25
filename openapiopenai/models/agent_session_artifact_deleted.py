"""Model `AgentSessionArtifactDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionArtifactDeleted",
]


class AgentSessionArtifactDeleted(BaseModel):
    """`AgentSessionArtifactDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["agent.session.artifact.deleted"] = "agent.session.artifact.deleted"
