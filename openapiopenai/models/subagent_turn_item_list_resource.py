# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SubagentTurnItemListResource`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.calls import pages as _pages
from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.agent_session_item import AgentSessionItem

__all__ = [
    "SubagentTurnItemListResource",
]


class SubagentTurnItemListResource(_pages.Page["AgentSessionItem"], BaseModel):
    """A page of the items of a subagent's turn."""

    object: Literal["list"] | None = None
    """Kind of object: always `list`."""
    data: list[AgentSessionItem]
    """The entries of this page."""
    first_id: str | None = None
    """ID of the first entry of this page."""
    last_id: str | None = None
    """ID of the last entry of this page; pass it as `after` to get the next page."""
    has_more: bool | None = None
    """Whether there are more entries after this page."""
