# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchActionOpenPage`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebSearchActionOpenPage",
    "WebSearchActionOpenPageDict",
]


class WebSearchActionOpenPage(BaseModel):
    """The model opened a page."""

    type: Literal["open_page"] = "open_page"
    """Type: always `open_page`."""
    url: str | None = None
    """URL of the page."""


class WebSearchActionOpenPageDict(TypedDict, total=False):
    """`WebSearchActionOpenPage` as a dict, for arguments."""

    type: Required[Literal["open_page"]]
    url: str | None
