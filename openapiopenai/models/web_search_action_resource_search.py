# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchActionResourceSearch`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebSearchActionResourceSearch",
]


class WebSearchActionResourceSearch(BaseModel):
    """A web search with one query or several."""

    type: Literal["search"] = "search"
    """Type: always `search`."""
    queries: list[str] | None = None
    """Search queries, if there are several."""
    query: str | None = None
    """Search query, if there is only one."""
