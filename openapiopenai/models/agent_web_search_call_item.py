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
    """`AgentWebSearchCallItem` of the API."""

    id: str
    """Its id, by which other calls name it."""
    action: WebSearchAction | None = None
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    turn_id: str
    """Id of the turn."""
    type: Literal["web_search_call"] = "web_search_call"
    """Which variant this is: always `web_search_call`."""
