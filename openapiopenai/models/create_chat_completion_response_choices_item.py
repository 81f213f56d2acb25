"""Model `CreateChatCompletionResponseChoicesItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_response_message import ChatCompletionResponseMessage
    from openapiopenai.models.create_chat_completion_response_choices_item_logprobs import (
        CreateChatCompletionResponseChoicesItemLogprobs,
    )

__all__ = [
    "CreateChatCompletionResponseChoicesItem",
]


class CreateChatCompletionResponseChoicesItem(BaseModel):
    """`CreateChatCompletionResponseChoicesItem` of the API."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | UnknownStr
    index: int
    message: ChatCompletionResponseMessage
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
