# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `UrlCitationBody`."""

from __future__ import annotations

from typing import Annotated, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates

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
    start_index: Annotated[int, Tolerates("absent")]
    """Index of the first character in the text."""
    end_index: Annotated[int, Tolerates("absent")]
    """Index of the last character in the text."""
    title: Annotated[str, Tolerates("absent")]
    """Title of the cited page."""


class UrlCitationBodyDict(TypedDict, total=False):
    """`UrlCitationBody` as a dict, for arguments."""

    type: Required[Literal["url_citation"]]
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]
