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
    """One of the answers that the model gave."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | UnknownStr
    """Why the model stopped: at an end or a stop text (`stop`), at the limit of tokens (`length`), to call tools (`tool_calls`), by the content filter (`content_filter`), or to call a function (`function_call`, deprecated)."""
    index: int
    """Its place among the answers."""
    message: ChatCompletionResponseMessage
    """What the model answered."""
    logprobs: CreateChatCompletionResponseChoicesItemLogprobs | None
    """How likely the tokens of the answer were."""
