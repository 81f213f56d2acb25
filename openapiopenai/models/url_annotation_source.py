"""Model `UrlAnnotationSource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UrlAnnotationSource",
]


class UrlAnnotationSource(BaseModel):
    """`UrlAnnotationSource` of the API."""

    type: Literal["url"] = "url"
    """Which variant this is: always `url`."""
    url: str
