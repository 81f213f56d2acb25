# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UrlCitationBody`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.model import BaseModel

__all__ = [
    "UrlCitationBody",
    "UrlCitationBodyDict",
]


class UrlCitationBody(BaseModel):
    """A citation of a web page that was used for the response."""

    type: Literal["url_citation"] = "url_citation"
    """Type: always `url_citation`."""
    url: str
    """URL of the page."""
    start_index: int
    """Index of the first character in the text."""
    end_index: int
    """Index of the last character in the text."""
    title: str
    """Title of the cited page."""


class UrlCitationBodyDict(TypedDict, total=False):
    """`UrlCitationBody` as a dict, for arguments."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]
