# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UrlAnnotation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.url_annotation_source import UrlAnnotationSource

__all__ = [
    "UrlAnnotation",
]


class UrlAnnotation(BaseModel):
    """An annotation that refers to a URL as a source."""

    type: Literal["url"] = "url"
    """Type: always `url`."""
    source: UrlAnnotationSource
    """URL that the annotation refers to."""
