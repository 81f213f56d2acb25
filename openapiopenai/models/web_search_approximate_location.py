"""Model `WebSearchApproximateLocation`."""

from __future__ import annotations

from typing import Literal, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "WebSearchApproximateLocation",
    "WebSearchApproximateLocationDict",
]


class WebSearchApproximateLocation(BaseModel):
    """`WebSearchApproximateLocation` of the API."""

    type: Literal["approximate"] | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


class WebSearchApproximateLocationDict(TypedDict, total=False):
    """`WebSearchApproximateLocation` as a dict, for arguments."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
