# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionStreamResponseChoicesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import Tolerates, UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from openapiopenai.models.create_chat_completion_stream_response_choices_item_logprobs import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )

__all__ = [
    "CreateChatCompletionStreamResponseChoicesItem",
]


class CreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """What a streamed chunk adds to one of the choices."""

    delta: Annotated[ChatCompletionStreamResponseDelta, Tolerates("absent")]
    """Next part of the message."""
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """Log probabilities of the tokens of the delta."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | UnknownStr | None = None
    """Why the model stopped generating: natural end or stop sequence (`stop`), token limit (`length`), tool call (`tool_calls`), content omitted by the content filter (`content_filter`), or function call (`function_call`, deprecated)."""
    index: int
    """Index of the choice in `choices`."""
    native_finish_reason: str | None = None
    """Reason given by the provider, from which `finish_reason` was derived; sent by OpenRouter, not by OpenAI."""
    content_filter_results: dict[str, Any] | None = None
    """What the content filter found in the output; sent by Azure, not by OpenAI."""
