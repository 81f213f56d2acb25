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
    """An agent that another one has set to work in a session."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["agent.session.subagent"] = "agent.session.subagent"
    """Kind of object: always `agent.session.subagent`."""
    session_id: str
    """Id of the session."""
    status: Literal["active", "closed"] | UnknownStr
    """Whether it is there, maybe waiting, or closed."""
    name: str | None = None
    """Name that it was given; null where it has none."""
    closed_at: int | None = None
    """When it was closed, in seconds since 1970; null while it is there."""
    instructions: list[AgentContent] | None = None
    """Its first task; null where it is not known. Images and audio in it may be left out."""
    opened_at: int
    """When it was first opened, in seconds since 1970."""
    parent_agent_id: str
    """Id of the agent that made it."""
    closed_at_datetime = datetime_view("closed_at")
    opened_at_datetime = datetime_view("opened_at")
