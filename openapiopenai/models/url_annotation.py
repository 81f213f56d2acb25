"""Model `UrlAnnotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.url_annotation_source import UrlAnnotationSource

__all__ = [
    "UrlAnnotation",
]


class UrlAnnotation(BaseModel):
    """`UrlAnnotation` of the API."""

    type: Literal["url"] = "url"
    """Which variant this is: always `url`."""
    source: UrlAnnotationSource
