# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionRequiresActionEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionRequiresActionEvent",
]


class AgentSessionRequiresActionEvent(BaseModel):
    """The session waits for one or several required actions."""

    type: Literal["agent.session.requires_action"] = "agent.session.requires_action"
    """Type: always `agent.session.requires_action`."""
    event_id: str
    """ID of the event."""
    session: AgentSession
    """The session, with its required actions."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
