"""Model `AgentDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentDeleted",
]


class AgentDeleted(BaseModel):
    """Says that an agent is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.deleted"] = "agent.deleted"
    """Kind of object: always `agent.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
