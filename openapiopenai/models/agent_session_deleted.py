# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionDeleted",
]


class AgentSessionDeleted(BaseModel):
    """Confirms that a session was deleted; cleanup may take a while longer."""

    id: str
    """Its unique ID."""
    object: Literal["agent.session.deleted"] = "agent.session.deleted"
    """Kind of object: always `agent.session.deleted`."""
    deleted: bool
    """Whether the session can no longer be reached in the API: always `true`. Its cleanup may still be in progress."""
