# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UrlCitationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "UrlCitationParam",
    "UrlCitationParamDict",
]


class UrlCitationParam(BaseModel):
    """A citation of a web page as the source of a text."""

    type: Literal["url_citation"] = "url_citation"
    """Type: always `url_citation`."""
    start_index: int
    """Index of the first character in the text."""
    end_index: int
    """Index of the last character in the text."""
    url: str
    """URL of the cited page."""
    title: str
    """Title of the cited page."""


class UrlCitationParamDict(TypedDict, total=False):
    """`UrlCitationParam` as a dict, for arguments."""

    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]
