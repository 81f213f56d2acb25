# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchActionSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openapiopenai.models.web_search_action_search_sources_item import (
        WebSearchActionSearchSourcesItem,
        WebSearchActionSearchSourcesItemDict,
    )

__all__ = [
    "WebSearchActionSearch",
    "WebSearchActionSearchDict",
]


class WebSearchActionSearch(BaseModel):
    """The model performed a web search."""

    type: Literal["search"] = "search"
    """Type: always `search`."""
    query: str | None = None
    """Query that was searched for. Use `queries` instead.

Deprecated."""
    queries: list[str] | None = None
    """Search queries of the model."""
    sources: list[WebSearchActionSearchSourcesItem] | None = None
    """The sources that the search used."""


class WebSearchActionSearchDict(TypedDict, total=False):
    """`WebSearchActionSearch` as a dict, for arguments."""

    type: Required[Literal["search"]]
    query: str
    queries: Sequence[str]
    sources: Sequence[WebSearchActionSearchSourcesItemDict | WebSearchActionSearchSourcesItem]
