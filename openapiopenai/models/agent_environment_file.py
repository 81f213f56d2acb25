# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentEnvironmentFile`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

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
    """Absolute path of the file in the environment's workspace."""
    size_bytes: int
    """Size in bytes."""
