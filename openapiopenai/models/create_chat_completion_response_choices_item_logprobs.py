# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `CreateChatCompletionResponseChoicesItemLogprobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_token_logprob import ChatCompletionTokenLogprob

__all__ = [
    "CreateChatCompletionResponseChoicesItemLogprobs",
]


class CreateChatCompletionResponseChoicesItemLogprobs(BaseModel):
    """Log probabilities of the tokens of a choice."""

    content: list[ChatCompletionTokenLogprob] | None = FROM_SERVER
    """Tokens of the message content, with their log probabilities."""
    refusal: list[ChatCompletionTokenLogprob] | None = FROM_SERVER
    """Tokens of the refusal, with their log probabilities."""
