"""Model `WebSearchLocation`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebSearchLocation",
    "WebSearchLocationDict",
]


class WebSearchLocation(BaseModel):
    """About where the user is, for the search."""

    country: str | None = None
    """Country, as two letters of ISO 3166-1, such as `US`."""
    region: str | None = None
    """Region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""


class WebSearchLocationDict(TypedDict, total=False):
    """`WebSearchLocation` as a dict, for arguments."""

    country: str
    region: str
    city: str
    timezone: str
