# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchLocation`."""

from __future__ import annotations

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebSearchLocation",
    "WebSearchLocationDict",
]


class WebSearchLocation(BaseModel):
    """Approximate location of the user, for the search."""

    country: str | None = None
    """Country of the user, as a two-letter ISO 3166-1 code such as `US`."""
    region: str | None = None
    """Region or state of the user, such as `California`."""
    city: str | None = None
    """City of the user, such as `San Francisco`."""
    timezone: str | None = None
    """IANA time zone, such as `America/Los_Angeles`."""


class WebSearchLocationDict(TypedDict, total=False):
    """`WebSearchLocation` as a dict, for arguments."""

    country: str
    region: str
    city: str
    timezone: str
