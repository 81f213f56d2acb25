# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr

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
    """A tool that searches the web for sources related to the prompt."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """Which version of the tool to use."""
    external_web_access: bool | None = None
    """Whether the search may access the live internet; true by default. If false, it uses only cached content."""
    filters: WebSearchToolFilters | None = None
    """Filters that limit which pages the search may return."""
    user_location: WebSearchApproximateLocation | None = None
    """Approximate location of the user. If omitted or null, the United States is assumed; `{"type": "approximate"}` alone sets no location."""
    search_context_size: Literal["low", "medium", "high"] | UnknownStr | None = None
    """Roughly how much of the context window the search may use; `medium` by default."""


class WebSearchToolDict(TypedDict, total=False):
    """`WebSearchTool` as a dict, for arguments."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    external_web_access: bool
    filters: WebSearchToolFiltersDict | WebSearchToolFilters | None
    user_location: WebSearchApproximateLocationDict | WebSearchApproximateLocation | None
    search_context_size: Literal["low", "medium", "high"] | str
