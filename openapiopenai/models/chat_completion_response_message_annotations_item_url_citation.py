# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionResponseMessageAnnotationsItemUrlCitation`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "ChatCompletionResponseMessageAnnotationsItemUrlCitation",
]


class ChatCompletionResponseMessageAnnotationsItemUrlCitation(BaseModel):
    """A page that web search found, and where the text cites it."""

    end_index: int
    """Index of the last character in the text."""
    start_index: int
    """Index of the first character in the text."""
    url: str
    """URL of the cited page."""
    title: str
    """Title of the cited page."""
