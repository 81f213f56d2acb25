"""Model `WebSearchActionResourceSearch`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebSearchActionResourceSearch",
]


class WebSearchActionResourceSearch(BaseModel):
    """`WebSearchActionResourceSearch` of the API."""

    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"] = "search"
    """Which variant this is: always `search`."""
