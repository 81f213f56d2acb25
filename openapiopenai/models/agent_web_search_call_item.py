"""Model `AgentWebSearchCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.web_search_action import WebSearchAction

__all__ = [
    "AgentWebSearchCallItem",
]


class AgentWebSearchCallItem(BaseModel):
    """A search of the web by an agent."""

    type: Literal["web_search_call"] = "web_search_call"
    """Which variant this is: always `web_search_call`."""
    id: str
    """Its id, by which other calls name it."""
    turn_id: str
    """Id of the turn."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """How far it is."""
    action: WebSearchAction | None = None
    """What it did."""
