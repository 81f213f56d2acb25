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
    """How likely the tokens of an answer were."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the text."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """The tokens of the refusal."""
