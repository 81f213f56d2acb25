# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionEnvironmentExpiredEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_environment_state import AgentSessionEnvironmentState

__all__ = [
    "AgentSessionEnvironmentExpiredEvent",
]


class AgentSessionEnvironmentExpiredEvent(BaseModel):
    """The suspended environment has expired and cannot be resumed."""

    type: Literal["agent.session.environment.expired"] = "agent.session.environment.expired"
    """Type: always `agent.session.environment.expired`."""
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
