# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionRequestWebSearchOptionsUserLocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.web_search_location import WebSearchLocation, WebSearchLocationDict

__all__ = [
    "CreateChatCompletionRequestWebSearchOptionsUserLocation",
    "CreateChatCompletionRequestWebSearchOptionsUserLocationDict",
]


class CreateChatCompletionRequestWebSearchOptionsUserLocation(BaseModel):
    """Approximate location of the user, for search results relevant to it."""

    type: Literal["approximate"] = "approximate"
    """Type: always `approximate`."""
    approximate: WebSearchLocation
    """The approximate location, such as city and country."""


class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptionsUserLocation` as a dict, for arguments."""

    type: Required[Literal["approximate"]]
    approximate: Required[WebSearchLocationDict | WebSearchLocation]
