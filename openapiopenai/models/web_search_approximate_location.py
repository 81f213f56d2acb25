# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchApproximateLocation`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebSearchApproximateLocation",
    "WebSearchApproximateLocationDict",
]


class WebSearchApproximateLocation(BaseModel):
    """Approximate location of a user."""

    type: Literal["approximate"] | None = None
    """Type: always `approximate`."""
    country: str | None = None
    """Country of the user, as a two-letter ISO 3166-1 code such as `US`."""
    region: str | None = None
    """Region or state of the user, such as `California`."""
    city: str | None = None
    """City of the user, such as `San Francisco`."""
    timezone: str | None = None
    """IANA time zone, such as `America/Los_Angeles`."""


class WebSearchApproximateLocationDict(TypedDict, total=False):
    """`WebSearchApproximateLocation` as a dict, for arguments."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
