# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageContentTextObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_content_text_object_text import MessageContentTextObjectText

__all__ = [
    "MessageContentTextObject",
]


class MessageContentTextObject(BaseModel):
    """A text part of a message.

    Known as `TextContentBlock`."""

    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: MessageContentTextObjectText
    """The text and its annotations."""
