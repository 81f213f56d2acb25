"""Model `AgentEnvironmentFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentEnvironmentFile",
]


class AgentEnvironmentFile(BaseModel):
    """`AgentEnvironmentFile` of the API."""

    environment_id: str
    """Id of the environment."""
    object: Literal["agent.environment.file"] = "agent.environment.file"
    """Kind of object: always `agent.environment.file`."""
    path: str
    size_bytes: int
    """Size in bytes."""
