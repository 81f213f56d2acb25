# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `Subagent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "Subagent",
]


class Subagent(BaseModel):
    """An agent that another agent started in a session."""

    id: str
    """Its unique ID."""
    object: Literal["agent.session.subagent"] = "agent.session.subagent"
    """Kind of object: always `agent.session.subagent`."""
    session_id: str
    """ID of the session."""
    status: Literal["active", "closed"] | UnknownStr
    """Whether the subagent is active (it may be waiting) or closed."""
    name: str | None = None
    """Nickname that the runner gave the subagent; null if not available."""
    closed_at: int | None = None
    """When it was closed, as Unix time in seconds; null while it is active, even if it was closed before and resumed."""
    instructions: list[AgentContent] | None = None
    """Initial task of the subagent; null if not available. If there is only a preview of it, the text may have placeholders for images and audio."""
    opened_at: int
    """When it was first opened, as Unix time in seconds; resuming it does not change this."""
    parent_agent_id: str
    """ID of the agent that created the subagent."""
    closed_at_datetime = datetime_view("closed_at")
    opened_at_datetime = datetime_view("opened_at")
