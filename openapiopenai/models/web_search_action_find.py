# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `WebSearchActionFind`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "WebSearchActionFind",
    "WebSearchActionFindDict",
]


class WebSearchActionFind(BaseModel):
    """The model searched for a pattern within a page that it had opened."""

    type: Literal["find_in_page"] = "find_in_page"
    """Type: always `find_in_page`."""
    url: str
    """URL of the page."""
    pattern: str
    """Pattern or text to find in the page."""


class WebSearchActionFindDict(TypedDict, total=False):
    """`WebSearchActionFind` as a dict, for arguments."""

    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]
