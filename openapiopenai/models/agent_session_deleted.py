"""Model `AgentSessionDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionDeleted",
]


class AgentSessionDeleted(BaseModel):
    """`AgentSessionDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["agent.session.deleted"] = "agent.session.deleted"
