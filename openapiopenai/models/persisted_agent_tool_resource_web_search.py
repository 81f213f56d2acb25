# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceWebSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.persisted_agent_tool_resource_web_search_location import (
        PersistedAgentToolResourceWebSearchLocation,
        PersistedAgentToolResourceWebSearchLocationDict,
    )

__all__ = [
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchDict",
]


class PersistedAgentToolResourceWebSearch(BaseModel):
    """Lets an agent search the web."""

    type: Literal["web_search"] = "web_search"
    """Type: always `web_search`."""
    allowed_domains: list[str] | None = None
    """Domains to which the search is limited; if null, it is not limited."""
    context_size: Literal["low", "medium", "high"] | UnknownStr | None = None
    """How much of the context window search results may take; `medium` by default."""
    location: PersistedAgentToolResourceWebSearchLocation | None = None
    """Approximate location for search results."""
    mode: Literal["disabled", "cached", "live"] | UnknownStr | None = None
    """Whether the search uses the live web (the default) or cached content, or is disabled."""


class PersistedAgentToolResourceWebSearchDict(TypedDict, total=False):
    """`PersistedAgentToolResourceWebSearch` as a dict, for arguments."""

    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | str | None
    location: PersistedAgentToolResourceWebSearchLocationDict | PersistedAgentToolResourceWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | str | None
