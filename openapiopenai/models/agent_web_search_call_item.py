# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `AgentWebSearchCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.web_search_action import WebSearchAction

__all__ = [
    "AgentWebSearchCallItem",
]


class AgentWebSearchCallItem(BaseModel):
    """A web search by an agent."""

    type: Literal["web_search_call"] = "web_search_call"
    """Type: always `web_search_call`."""
    id: str
    """Its unique ID."""
    turn_id: str
    """ID of the turn."""
    status: Literal["in_progress", "completed", "incomplete"] | UnknownStr
    """Its current status."""
    action: WebSearchAction | None = None
    """What the web search did: ran a query, opened a page, or searched within one."""
