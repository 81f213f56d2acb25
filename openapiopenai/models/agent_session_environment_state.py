"""Model `AgentSessionEnvironmentState`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_environment_state_error import AgentSessionEnvironmentStateError

__all__ = [
    "AgentSessionEnvironmentState",
]


class AgentSessionEnvironmentState(BaseModel):
    """`AgentSessionEnvironmentState` of the API."""

    id: str
    """Its id, by which other calls name it."""
    error: AgentSessionEnvironmentStateError | None = None
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | UnknownStr
    type: str
