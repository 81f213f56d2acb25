# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentSessionBudgetReachedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session import AgentSession

__all__ = [
    "AgentSessionBudgetReachedEvent",
]


class AgentSessionBudgetReachedEvent(BaseModel):
    """The session has reached its spending limit and is paused."""

    type: Literal["agent.session.budget_reached"] = "agent.session.budget_reached"
    """Type: always `agent.session.budget_reached`."""
    event_id: str
    """ID of the event."""
    session: AgentSession
    """The session."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
