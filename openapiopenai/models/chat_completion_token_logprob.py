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
    """`ChatCompletionTokenLogprob` of the API."""

    token: str
    logprob: float
    bytes: list[int] | None
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
