"""Model `WebSearchLocation`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebSearchLocation",
    "WebSearchLocationDict",
]


class WebSearchLocation(BaseModel):
    """`WebSearchLocation` of the API."""

    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


class WebSearchLocationDict(TypedDict, total=False):
    """`WebSearchLocation` as a dict, for arguments."""

    country: str
    region: str
    city: str
    timezone: str
