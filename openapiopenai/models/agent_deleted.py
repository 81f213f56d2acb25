"""Model `AgentDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentDeleted",
]


class AgentDeleted(BaseModel):
    """`AgentDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["agent.deleted"] = "agent.deleted"
