"""Model `AgentSessionSubagentClosedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.subagent import Subagent

__all__ = [
    "AgentSessionSubagentClosedEvent",
]


class AgentSessionSubagentClosedEvent(BaseModel):
    """`AgentSessionSubagentClosedEvent` of the API."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"] = "agent.session.subagent.closed"
    obfuscation: str | None = None
