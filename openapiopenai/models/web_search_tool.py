"""Model `WebSearchTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.web_search_approximate_location import (
        WebSearchApproximateLocation,
        WebSearchApproximateLocationDict,
    )
    from openapiopenai.models.web_search_tool_filters import WebSearchToolFilters, WebSearchToolFiltersDict

__all__ = [
    "WebSearchTool",
    "WebSearchToolDict",
]


class WebSearchTool(BaseModel):
    """A tool that searches the web for what the model needs."""

    type: Literal["web_search", "web_search_2025_08_26"] | UnknownStr
    """Which version of the tool to use."""
    external_web_access: bool | None = None
    """Whether the search may go out to the live web; true by default. Without, it uses only what is cached."""
    filters: WebSearchToolFilters | None = None
    """Which pages the search may find."""
    user_location: WebSearchApproximateLocation | None = None
    """Where the user is, roughly. Left out or null, it counts as the United States; `{"type": "approximate"}` with nothing else sets no place."""
    search_context_size: Literal["low", "medium", "high"] | UnknownStr | None = None
    """How much of the context window the search may take, roughly; `medium` by default."""


class WebSearchToolDict(TypedDict, total=False):
    """`WebSearchTool` as a dict, for arguments."""

    type: Required[Literal["web_search", "web_search_2025_08_26"] | str]
    external_web_access: bool
    filters: WebSearchToolFiltersDict | WebSearchToolFilters | None
    user_location: WebSearchApproximateLocationDict | WebSearchApproximateLocation | None
    search_context_size: Literal["low", "medium", "high"] | str
