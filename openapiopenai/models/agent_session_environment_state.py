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
    """How far an environment is."""

    type: str
    """Kind of environment."""
    id: str
    """Its id, by which other calls name it."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | UnknownStr
    """How far it is; `suspended` was stopped and can go on, `expired` cannot."""
    error: AgentSessionEnvironmentStateError | None = None
    """What went wrong while it was made ready."""
