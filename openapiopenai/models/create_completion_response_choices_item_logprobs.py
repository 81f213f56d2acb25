"""Model `CreateCompletionResponseChoicesItemLogprobs`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "CreateCompletionResponseChoicesItemLogprobs",
]


class CreateCompletionResponseChoicesItemLogprobs(BaseModel):
    """`CreateCompletionResponseChoicesItemLogprobs` of the API."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None
