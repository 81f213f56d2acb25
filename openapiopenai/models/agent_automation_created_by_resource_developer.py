# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentAutomationCreatedByResourceDeveloper`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentAutomationCreatedByResourceDeveloper",
]


class AgentAutomationCreatedByResourceDeveloper(BaseModel):
    """The automation was created by a developer."""

    type: Literal["developer"] = "developer"
    """Type: always `developer`."""
