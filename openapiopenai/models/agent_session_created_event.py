# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionCreatedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionCreatedEvent",
]


class AgentSessionCreatedEvent(BaseModel):
    """The session was created."""

    type: Literal["agent.session.created"] = "agent.session.created"
    """Type: always `agent.session.created`."""
    event_id: str
    """ID of the event."""
    session: AgentSession
    """The session."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
