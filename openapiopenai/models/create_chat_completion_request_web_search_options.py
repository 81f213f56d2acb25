"""Model `CreateChatCompletionRequestWebSearchOptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from openapiopenai._runtime.model import BaseModel

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
    """How the model searches the web for its answer."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    """Where the user is, about."""
    search_context_size: WebSearchContextSize | None = None
    """How much of the context the search may fill; `medium` by default."""


class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
    """`CreateChatCompletionRequestWebSearchOptions` as a dict, for arguments."""

    user_location: (
        CreateChatCompletionRequestWebSearchOptionsUserLocationDict
        | CreateChatCompletionRequestWebSearchOptionsUserLocation
        | None
    )
    search_context_size: WebSearchContextSize | str
