"""Model `AgentSessionRequiresActionEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionRequiresActionEvent",
]


class AgentSessionRequiresActionEvent(BaseModel):
    """The session waits until a required action is taken."""

    type: Literal["agent.session.requires_action"] = "agent.session.requires_action"
    """Which variant this is: always `agent.session.requires_action`."""
    event_id: str
    """ID of the event."""
    session: AgentSession
    """The session, with its required actions."""
    obfuscation: str | None = None
    """Random characters that even out the size of events, so that it does not reveal the text."""
