"""Model `WebSearchApproximateLocation`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebSearchApproximateLocation",
    "WebSearchApproximateLocationDict",
]


class WebSearchApproximateLocation(BaseModel):
    """Where a user is, roughly."""

    type: Literal["approximate"] | None = None
    """Which variant this is: always `approximate`."""
    country: str | None = None
    """Country, as two letters of ISO 3166-1, such as `US`."""
    region: str | None = None
    """Region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""


class WebSearchApproximateLocationDict(TypedDict, total=False):
    """`WebSearchApproximateLocation` as a dict, for arguments."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
