"""Model `AgentEnvironmentTemplateDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentEnvironmentTemplateDeleted",
]


class AgentEnvironmentTemplateDeleted(BaseModel):
    """Says that a template is deleted."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.environment.template.deleted"] = "agent.environment.template.deleted"
    """Kind of object: always `agent.environment.template.deleted`."""
    deleted: bool
    """Whether the thing is deleted now."""
