"""Model `CreateChatCompletionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_moderation import ChatCompletionModeration
    from openapiopenai.models.completion_usage import CompletionUsage
    from openapiopenai.models.create_chat_completion_response_choices_item import (
        CreateChatCompletionResponseChoicesItem,
    )
    from openapiopenai.models.metadata import Metadata
    from openapiopenai.models.service_tier import ServiceTier

__all__ = [
    "CreateChatCompletionResponse",
]


class CreateChatCompletionResponse(BaseModel):
    """The model's answer in a chat."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object: always `chat.completion`."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """Id of the model that answered."""
    choices: list[CreateChatCompletionResponseChoicesItem]
    """The answers; several where `n` is more than 1."""
    usage: CompletionUsage | None = None
    """What was used."""
    service_tier: ServiceTier | None = None
    """How the request was processed."""
    system_fingerprint: str | None = None
    """Stands for the backend that the model ran on; when it changes, answers with the same `seed` may change too.

Deprecated."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found in the input and the output, where it was asked for."""
    metadata: Metadata | None = None
    """Up to 16 pairs of text to note things down with: keys of at most 64 characters, values of at most 512."""
    created_datetime = datetime_view("created")
