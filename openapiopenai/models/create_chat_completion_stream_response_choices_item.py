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
    """What a chunk adds to one of the answers."""

    delta: ChatCompletionStreamResponseDelta
    """The next piece of the message."""
    logprobs: CreateChatCompletionStreamResponseChoicesItemLogprobs | None = None
    """How likely the tokens of the piece were."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | UnknownStr | None
    """Why the model stopped: at an end or a stop text (`stop`), at the limit of tokens (`length`), to call tools (`tool_calls`), by the content filter (`content_filter`), or to call a function (`function_call`, deprecated)."""
    index: int
    """Its place among the answers."""
