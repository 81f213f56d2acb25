"""Model `PersistedAgentToolResourceWebSearchLocation`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "PersistedAgentToolResourceWebSearchLocation",
    "PersistedAgentToolResourceWebSearchLocationDict",
]


class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    """`PersistedAgentToolResourceWebSearchLocation` of the API."""

    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class PersistedAgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    """`PersistedAgentToolResourceWebSearchLocation` as a dict, for arguments."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
