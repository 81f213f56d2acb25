"""Model `AgentEnvironmentTemplateDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentEnvironmentTemplateDeleted",
]


class AgentEnvironmentTemplateDeleted(BaseModel):
    """`AgentEnvironmentTemplateDeleted` of the API."""

    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"] = "agent.environment.template.deleted"
