# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchToolFilters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "WebSearchToolFilters",
    "WebSearchToolFiltersDict",
]


class WebSearchToolFilters(BaseModel):
    """Filters that limit which pages a web search may return."""

    allowed_domains: list[str] | None = None
    """Domains to search, including their subdomains, such as `pubmed.ncbi.nlm.nih.gov`. All domains are allowed by default."""


class WebSearchToolFiltersDict(TypedDict, total=False):
    """`WebSearchToolFilters` as a dict, for arguments."""

    allowed_domains: Sequence[str] | None
