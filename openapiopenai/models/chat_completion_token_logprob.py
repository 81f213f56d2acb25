# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionTokenLogprob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import FROM_SERVER

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_token_logprob_top_logprobs_item import (
        ChatCompletionTokenLogprobTopLogprobsItem,
    )

__all__ = [
    "ChatCompletionTokenLogprob",
]


class ChatCompletionTokenLogprob(BaseModel):
    """Log probability of a token, with the most likely alternatives."""

    token: str
    """Text of the token."""
    logprob: float
    """Log probability of the token; -9999.0 if it is not among the 20 most likely tokens."""
    bytes: list[int] | None = FROM_SERVER
    """UTF-8 bytes of the token, for characters that span several tokens; null if it has none."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """The most likely tokens at this position; there may be fewer than `top_logprobs` asked for."""
