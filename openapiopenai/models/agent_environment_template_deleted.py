# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentEnvironmentTemplateDeleted`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentEnvironmentTemplateDeleted",
]


class AgentEnvironmentTemplateDeleted(BaseModel):
    """Confirmation that an environment template was deleted."""

    id: str
    """Its unique ID."""
    object: Literal["agent.environment.template.deleted"] = "agent.environment.template.deleted"
    """Kind of object: always `agent.environment.template.deleted`."""
    deleted: bool
    """Whether the template was deleted: always `true`."""
