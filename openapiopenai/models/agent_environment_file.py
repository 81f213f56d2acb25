"""Model `AgentEnvironmentFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentEnvironmentFile",
]


class AgentEnvironmentFile(BaseModel):
    """A file in an environment."""

    object: Literal["agent.environment.file"] = "agent.environment.file"
    """Kind of object: always `agent.environment.file`."""
    environment_id: str
    """ID of the environment."""
    path: str
    """Path of the file in the workspace, as an absolute path."""
    size_bytes: int
    """Size in bytes."""
