# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionSubagentActiveEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.subagent import Subagent

__all__ = [
    "AgentSessionSubagentActiveEvent",
]


class AgentSessionSubagentActiveEvent(BaseModel):
    """A closed subagent was resumed."""

    type: Literal["agent.session.subagent.active"] = "agent.session.subagent.active"
    """Type: always `agent.session.subagent.active`."""
    event_id: str
    """ID of the event."""
    subagent: Subagent
    """The subagent."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
