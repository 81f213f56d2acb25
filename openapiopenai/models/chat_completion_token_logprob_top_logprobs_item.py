"""Model `ChatCompletionTokenLogprobTopLogprobsItem`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionTokenLogprobTopLogprobsItem",
]


class ChatCompletionTokenLogprobTopLogprobsItem(BaseModel):
    """`ChatCompletionTokenLogprobTopLogprobsItem` of the API."""

    token: str
    logprob: float
    bytes: list[int] | None
