"""Model `CreateChatCompletionResponseChoicesItemLogprobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "CreateChatCompletionResponseChoicesItemLogprobs",
]


class CreateChatCompletionResponseChoicesItemLogprobs(BaseModel):
    """`CreateChatCompletionResponseChoicesItemLogprobs` of the API."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None
