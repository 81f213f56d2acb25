"""Model `ApproximateLocation`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ApproximateLocation",
    "ApproximateLocationDict",
]


class ApproximateLocation(BaseModel):
    """`ApproximateLocation` of the API."""

    type: Literal["approximate"] = "approximate"
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


class ApproximateLocationDict(TypedDict, total=False):
    """`ApproximateLocation` as a dict, for arguments."""

    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
