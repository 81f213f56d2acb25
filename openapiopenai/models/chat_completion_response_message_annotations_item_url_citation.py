"""Model `ChatCompletionResponseMessageAnnotationsItemUrlCitation`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ChatCompletionResponseMessageAnnotationsItemUrlCitation",
]


class ChatCompletionResponseMessageAnnotationsItemUrlCitation(BaseModel):
    """A page that web search found, and where in the text it is cited."""

    end_index: int
    """Place of the last character in the text."""
    start_index: int
    """Place of the first character in the text."""
    url: str
    """Where the page is."""
    title: str
    """Title of the page."""
