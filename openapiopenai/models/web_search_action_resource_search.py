"""Model `WebSearchActionResourceSearch`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebSearchActionResourceSearch",
]


class WebSearchActionResourceSearch(BaseModel):
    """A search by one question or several."""

    type: Literal["search"] = "search"
    """Which variant this is: always `search`."""
    queries: list[str] | None = None
    """The questions, where there are several."""
    query: str | None = None
    """The question, where there is one."""
