"""Model `CreateChatCompletionStreamResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_moderation import ChatCompletionModeration
    from openapiopenai.models.completion_usage import CompletionUsage
    from openapiopenai.models.create_chat_completion_stream_response_choices_item import (
        CreateChatCompletionStreamResponseChoicesItem,
    )
    from openapiopenai.models.service_tier import ServiceTier

__all__ = [
    "CreateChatCompletionStreamResponse",
]


class CreateChatCompletionStreamResponse(BaseModel):
    """A chunk of the model's answer in a chat, as it is streamed."""

    id: str
    """Its id, by which other calls name it."""
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Kind of object: always `chat.completion.chunk`."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """Id of the model that answers."""
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    """What the chunk adds to each answer; several where `n` is more than 1. Empty in the last chunk with `include_usage`."""
    usage: CompletionUsage | None = None
    """What was used: null but in the last chunk, and only with `include_usage`. A stream that breaks off may lack it."""
    service_tier: ServiceTier | None = None
    """How the request is processed."""
    system_fingerprint: str | None = None
    """Stands for the backend that the model runs on; when it changes, answers with the same `seed` may change too.

Deprecated."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found in the input and the output. Only in the chunk for moderation, where it was asked for."""
    obfuscation: str | None = None
    """Random characters that even out the length of events, so that it tells nothing of the text."""
    created_datetime = datetime_view("created")
