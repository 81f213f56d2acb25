"""Model `CreateChatCompletionStreamResponseChoicesItemLogprobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "CreateChatCompletionStreamResponseChoicesItemLogprobs",
]


class CreateChatCompletionStreamResponseChoicesItemLogprobs(BaseModel):
    """How likely the tokens of a choice were."""

    content: list[ChatCompletionTokenLogprob] | None
    """How likely the tokens of the message were."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """How likely the tokens of the refusal were."""
