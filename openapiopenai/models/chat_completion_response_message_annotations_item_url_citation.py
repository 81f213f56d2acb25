"""Model `ChatCompletionResponseMessageAnnotationsItemUrlCitation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionResponseMessageAnnotationsItemUrlCitation",
]


class ChatCompletionResponseMessageAnnotationsItemUrlCitation(BaseModel):
    """`ChatCompletionResponseMessageAnnotationsItemUrlCitation` of the API."""

    end_index: int
    start_index: int
    url: str
    title: str
