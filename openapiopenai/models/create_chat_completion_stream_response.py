# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionStreamResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates
from openapiopenai._runtime.json.views import datetime_view

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
    """A streamed chunk of a chat completion.

    Known as `ChatCompletionChunk`."""

    id: str
    """Its unique ID."""
    object: Annotated[Literal["chat.completion.chunk"] | None, Tolerates("string")] = None
    """Kind of object: always `chat.completion.chunk`."""
    created: int
    """When it was created, as Unix time in seconds."""
    model: str
    """ID of the model that generates the completion."""
    choices: list[CreateChatCompletionStreamResponseChoicesItem]
    """The choices that the chunk adds to; several where `n` is greater than 1. May be empty in the last chunk with `stream_options.include_usage`."""
    usage: CompletionUsage | None = None
    """Token usage of the whole request: only sent with `stream_options.include_usage`, and null except in the last chunk. It may be missing if the stream is interrupted or canceled."""
    service_tier: ServiceTier | None = None
    """Processing tier of the request."""
    system_fingerprint: str | None = None
    """Fingerprint of the backend configuration that the model runs on; when it changes, results with the same `seed` may change too.

Deprecated."""
    moderation: ChatCompletionModeration | None = None
    """Moderation results for the input and the output. Only in the moderation chunk, where moderation was requested."""
    obfuscation: str | None = None
    """Random characters that pad the event, so that its size does not reveal the text; present if stream obfuscation is enabled."""
    provider: str | None = None
    """Name of the provider that served the request; sent by OpenRouter, not by OpenAI."""
    citations: list[str] | None = None
    """URLs of the sources that the answer cites; sent by Perplexity and xAI, not by OpenAI."""
    prompt_filter_results: list[dict[str, Any]] | None = None
    """What the content filter found in the input; sent by Azure, not by OpenAI."""
    created_datetime = datetime_view("created")
