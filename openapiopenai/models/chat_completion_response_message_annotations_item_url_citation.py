"""Model `ChatCompletionResponseMessageAnnotationsItemUrlCitation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionResponseMessageAnnotationsItemUrlCitation",
]


class ChatCompletionResponseMessageAnnotationsItemUrlCitation(BaseModel):
    """`ChatCompletionResponseMessageAnnotationsItemUrlCitation` of the API."""

    end_index: int
    """Place of the last character in the text."""
    start_index: int
    """Place of the first character in the text."""
    url: str
    title: str
