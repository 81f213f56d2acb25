# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionRequestWebSearchOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.create_chat_completion_request_web_search_options_user_location import (
        CreateChatCompletionRequestWebSearchOptionsUserLocation,
        CreateChatCompletionRequestWebSearchOptionsUserLocationDict,
    )
    from openapiopenai.models.web_search_context_size import WebSearchContextSize

__all__ = [
    "CreateChatCompletionRequestWebSearchOptions",
    "CreateChatCompletionRequestWebSearchOptionsDict",
]


class CreateChatCompletionRequestWebSearchOptions(BaseModel):
    """Options for the web search tool, which finds results to use in the response."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    """Approximate location of the user."""
    search_context_size: WebSearchContextSize | None = None
    """Rough amount of context window space that the search may use; `medium` by default."""


class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptions` as a dict, for arguments."""

    user_location: (
        CreateChatCompletionRequestWebSearchOptionsUserLocationDict
        | CreateChatCompletionRequestWebSearchOptionsUserLocation
        | None
    )
    search_context_size: WebSearchContextSize | str
