# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UrlAnnotationSource`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UrlAnnotationSource",
]


class UrlAnnotationSource(BaseModel):
    """The URL that an annotation refers to."""

    type: Literal["url"] = "url"
    """Type: always `url`."""
    url: str
    """URL of the cited page."""
