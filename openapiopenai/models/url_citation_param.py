"""Model `UrlCitationParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "UrlCitationParam",
    "UrlCitationParamDict",
]


class UrlCitationParam(BaseModel):
    """`UrlCitationParam` of the API."""

    type: Literal["url_citation"] = "url_citation"
    start_index: int
    end_index: int
    url: str
    title: str


class UrlCitationParamDict(TypedDict, total=False):
    """`UrlCitationParam` as a dict, for arguments."""

    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]
