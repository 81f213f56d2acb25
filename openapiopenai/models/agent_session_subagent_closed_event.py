# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionSubagentClosedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.subagent import Subagent

__all__ = [
    "AgentSessionSubagentClosedEvent",
]


class AgentSessionSubagentClosedEvent(BaseModel):
    """A subagent was closed."""

    type: Literal["agent.session.subagent.closed"] = "agent.session.subagent.closed"
    """Type: always `agent.session.subagent.closed`."""
    event_id: str
    """ID of the event."""
    subagent: Subagent
    """The subagent."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
