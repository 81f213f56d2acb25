"""Model `ChatCompletionTokenLogprob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_token_logprob_top_logprobs_item import (
        ChatCompletionTokenLogprobTopLogprobsItem,
    )

__all__ = [
    "ChatCompletionTokenLogprob",
]


class ChatCompletionTokenLogprob(BaseModel):
    """How likely a token was, and which others were likely in its place."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of how likely the token was; -9999 where it is not among the 20 likeliest."""
    bytes: list[int] | None
    """UTF-8 bytes of the token, for characters that several tokens make up; null where it has none."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """The likeliest tokens in this place; sometimes fewer than `top_logprobs` asked for."""
