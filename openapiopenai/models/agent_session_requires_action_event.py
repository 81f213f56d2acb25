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
    """The session waits until something is done."""

    type: Literal["agent.session.requires_action"] = "agent.session.requires_action"
    """Which variant this is: always `agent.session.requires_action`."""
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session, with what has to be done."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
