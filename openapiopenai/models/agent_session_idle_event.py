# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionIdleEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionIdleEvent",
]


class AgentSessionIdleEvent(BaseModel):
    """The session waits for input."""

    type: Literal["agent.session.idle"] = "agent.session.idle"
    """Type: always `agent.session.idle`."""
    event_id: str
    """ID of the event."""
    session: AgentSession
    """The session."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
