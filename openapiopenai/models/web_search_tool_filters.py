"""Model `WebSearchToolFilters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "WebSearchToolFilters",
    "WebSearchToolFiltersDict",
]


class WebSearchToolFilters(BaseModel):
    """`WebSearchToolFilters` of the API."""

    allowed_domains: list[str] | None = None


class WebSearchToolFiltersDict(TypedDict, total=False):
    """`WebSearchToolFilters` as a dict, for arguments."""

    allowed_domains: Sequence[str] | None
