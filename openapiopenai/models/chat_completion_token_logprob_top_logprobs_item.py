"""Model `ChatCompletionTokenLogprobTopLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionTokenLogprobTopLogprobsItem",
]


class ChatCompletionTokenLogprobTopLogprobsItem(BaseModel):
    """How likely a token was in a place."""

    token: str
    """The token as text."""
    logprob: float
    """Logarithm of how likely the token was; -9999 where it is not among the 20 likeliest."""
    bytes: list[int] | None
    """UTF-8 bytes of the token, for characters that several tokens make up; null where it has none."""
