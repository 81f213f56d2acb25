# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `PersistedAgentToolResourceWebSearchLocation`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "PersistedAgentToolResourceWebSearchLocation",
    "PersistedAgentToolResourceWebSearchLocationDict",
]


class PersistedAgentToolResourceWebSearchLocation(BaseModel):
    """Approximate location for web search results."""

    city: str | None = None
    """City of the user, such as `San Francisco`."""
    country: str | None = None
    """Country of the user, as a two-letter ISO 3166-1 code such as `US`."""
    region: str | None = None
    """Region or state of the user, such as `California`."""
    timezone: str | None = None
    """IANA time zone, such as `America/Los_Angeles`."""


class PersistedAgentToolResourceWebSearchLocationDict(TypedDict, total=False):
    """`PersistedAgentToolResourceWebSearchLocation` as a dict, for arguments."""

    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
