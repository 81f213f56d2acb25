"""Model `Subagent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.agent_content import AgentContent

__all__ = [
    "Subagent",
]


class Subagent(BaseModel):
    """`Subagent` of the API."""

    id: str
    """Its id, by which other calls name it."""
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"] = "agent.session.subagent"
    """Kind of object: always `agent.session.subagent`."""
    opened_at: int
    parent_agent_id: str
    session_id: str
    """Id of the session."""
    status: Literal["active", "closed"] | UnknownStr
    closed_at_datetime = datetime_view("closed_at")
    opened_at_datetime = datetime_view("opened_at")
