"""Model `AgentSessionDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionDeleted",
]


class AgentSessionDeleted(BaseModel):
    """Says that a session is deleted; clearing up may take a while longer."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.session.deleted"] = "agent.session.deleted"
    """Kind of object: always `agent.session.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
