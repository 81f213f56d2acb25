# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchActionSearchSourcesItem`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebSearchActionSearchSourcesItem",
    "WebSearchActionSearchSourcesItemDict",
]


class WebSearchActionSearchSourcesItem(BaseModel):
    """A source that a web search used."""

    type: Literal["url"] = "url"
    """Type: always `url`."""
    url: str
    """URL of the source."""


class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    """`WebSearchActionSearchSourcesItem` as a dict, for arguments."""

    type: Required[Literal["url"]]
    url: Required[str]
