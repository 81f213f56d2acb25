"""Model `AgentSessionRequiredActionsItemEnvironmentConnection`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionRequiredActionsItemEnvironmentConnection",
]


class AgentSessionRequiredActionsItemEnvironmentConnection(BaseModel):
    """Connect an environment again."""

    type: Literal["environment_connection"] = "environment_connection"
    """Which variant this is: always `environment_connection`."""
    environment_id: str
    """Id of the environment."""
