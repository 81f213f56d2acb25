"""Model `CreateChatCompletionStreamResponseChoicesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from openapiopenai.models.create_chat_completion_stream_response_choices_item_logprobs import (
        CreateChatCompletionStreamResponseChoicesItemLogprobs,
    )

__all__ = [
    "CreateChatCompletionStreamResponseChoicesItem",
]


class CreateChatCompletionStreamResponseChoicesItem(BaseModel):
    """`CreateChatCompletionStreamResponseChoicesItem` of the API."""

    delta: ChatCompletionStreamResponseDelta
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | UnknownStr | None
    index: int
