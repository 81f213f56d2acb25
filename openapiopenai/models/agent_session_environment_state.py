# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionEnvironmentState`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_environment_state_error import AgentSessionEnvironmentStateError

__all__ = [
    "AgentSessionEnvironmentState",
]


class AgentSessionEnvironmentState(BaseModel):
    """State of an environment."""

    type: str
    """Type of environment."""
    id: str
    """Its unique ID."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"] | UnknownStr
    """Status of the environment: `suspended` can be resumed, `expired` cannot."""
    error: AgentSessionEnvironmentStateError | None = None
    """What went wrong while the environment was being prepared; null if nothing did."""
