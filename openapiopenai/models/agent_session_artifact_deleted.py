# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionArtifactDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionArtifactDeleted",
]


class AgentSessionArtifactDeleted(BaseModel):
    """Confirms that an artifact was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["agent.session.artifact.deleted"] = "agent.session.artifact.deleted"
    """Kind of object: always `agent.session.artifact.deleted`."""
    deleted: bool
    """Whether the artifact was deleted: always `true`."""
