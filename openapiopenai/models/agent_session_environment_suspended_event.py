# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionEnvironmentSuspendedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_environment_state import AgentSessionEnvironmentState

__all__ = [
    "AgentSessionEnvironmentSuspendedEvent",
]


class AgentSessionEnvironmentSuspendedEvent(BaseModel):
    """The environment was stopped because of inactivity; it can be resumed."""

    type: Literal["agent.session.environment.suspended"] = "agent.session.environment.suspended"
    """Type: always `agent.session.environment.suspended`."""
    event_id: str
    """ID of the event."""
    session_id: str
    """ID of the session."""
    turn_id: str | None = None
    """ID of the turn."""
    environment: AgentSessionEnvironmentState
    """State of the environment."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
