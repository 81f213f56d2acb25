# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionRequiredActionsItemEnvironmentConnection`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemEnvironmentConnection",
]


class AgentSessionRequiredActionsItemEnvironmentConnection(BaseModel):
    """Required action: reconnect an environment."""

    type: Literal["environment_connection"] = "environment_connection"
    """Type: always `environment_connection`."""
    environment_id: str
    """ID of the environment."""
