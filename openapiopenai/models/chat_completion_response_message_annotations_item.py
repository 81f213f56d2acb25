# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `ChatCompletionResponseMessageAnnotationsItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.chat_completion_response_message_annotations_item_url_citation import (
        ChatCompletionResponseMessageAnnotationsItemUrlCitation,
    )

__all__ = [
    "ChatCompletionResponseMessageAnnotationsItem",
]


class ChatCompletionResponseMessageAnnotationsItem(BaseModel):
    """A citation of a page that web search found."""

    type: Literal["url_citation"] = "url_citation"
    """Type: always `url_citation`."""
    url_citation: ChatCompletionResponseMessageAnnotationsItemUrlCitation
    """The cited page, and where the text cites it."""
