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
    """`WebSearchTool` of the API."""

    type: Literal["web_search", "web_search_2025_08_26"] | UnknownStr
    external_web_access: bool | None = None
    filters: WebSearchToolFilters | None = None
    user_location: WebSearchApproximateLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | UnknownStr | None = None


class WebSearchToolDict(TypedDict, total=False):
    """`WebSearchTool` as a dict, for arguments."""

    type: Required[Literal["web_search", "web_search_2025_08_26"] | str]
    external_web_access: bool
    filters: WebSearchToolFiltersDict | WebSearchToolFilters | None
    user_location: WebSearchApproximateLocationDict | WebSearchApproximateLocation | None
    search_context_size: Literal["low", "medium", "high"] | str
