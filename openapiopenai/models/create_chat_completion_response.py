# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

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
    """A chat completion: the model's response to the messages of a request.

    Known as `ChatCompletion`."""

    id: str
    """Its unique ID."""
    object: Literal["chat.completion"] = "chat.completion"
    """Kind of object: always `chat.completion`."""
    created: int
    """When it was created, as Unix time in seconds."""
    model: str
    """ID of the model that was used."""
    choices: list[CreateChatCompletionResponseChoicesItem]
    """The generated choices; several where `n` is greater than 1."""
    usage: CompletionUsage | None = None
    """Usage statistics."""
    service_tier: ServiceTier | None = None
    """Service tier that the request was processed with."""
    system_fingerprint: str | None = None
    """Fingerprint of the backend configuration that the model ran with; when it changes, results with the same `seed` may change too.

Deprecated."""
    moderation: ChatCompletionModeration | None = None
    """Moderation results for the input and the output, where moderation was requested."""
    metadata: Metadata | None = None
    """Up to 16 key–value pairs of your own: keys of at most 64 characters, values of at most 512."""
    provider: str | None = None
    """Name of the provider that served the request; sent by OpenRouter, not by OpenAI."""
    citations: list[str] | None = None
    """URLs of the sources that the answer cites; sent by Perplexity and xAI, not by OpenAI."""
    prompt_filter_results: list[dict[str, Any]] | None = None
    """What the content filter found in the input; sent by Azure, not by OpenAI."""
    created_datetime = datetime_view("created")
