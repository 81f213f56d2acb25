"""Model `AgentSessionEnvironmentStateError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "AgentSessionEnvironmentStateError",
]


class AgentSessionEnvironmentStateError(BaseModel):
    """`AgentSessionEnvironmentStateError` of the API."""

    code: str
    message: str
    type: str
