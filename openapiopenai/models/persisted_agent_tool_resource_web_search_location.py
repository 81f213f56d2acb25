"""Model `PersistedAgentToolResourceWebSearchLocation`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "PersistedAgentToolResourceWebSearchLocation",
    "PersistedAgentToolResourceWebSearchLocationDict",
]


class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    """Where results of a search should be from, roughly."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Country, as two letters of ISO 3166-1, such as `US`."""
    region: str | None = None
    """Region or state."""
    timezone: str | None = None
    """Time zone by its IANA name, such as `America/Los_Angeles`."""


class PersistedAgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    """`PersistedAgentToolResourceWebSearchLocation` as a dict, for arguments."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
