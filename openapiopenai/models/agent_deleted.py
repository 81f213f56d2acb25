# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentDeleted",
]


class AgentDeleted(BaseModel):
    """Confirmation that an agent was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["agent.deleted"] = "agent.deleted"
    """Kind of object: always `agent.deleted`."""
    deleted: bool
    """Whether the agent was deleted: always `true`."""
