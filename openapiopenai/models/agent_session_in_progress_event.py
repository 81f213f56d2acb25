"""Model `AgentSessionInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionInProgressEvent",
]


class AgentSessionInProgressEvent(BaseModel):
    """`AgentSessionInProgressEvent` of the API."""

    event_id: str
    session: AgentSession
    type: Literal["agent.session.in_progress"] = "agent.session.in_progress"
    obfuscation: str | None = None
