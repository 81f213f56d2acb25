# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `MessageDeltaContentTextObject`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_object_text import MessageDeltaContentTextObjectText

__all__ = [
    "MessageDeltaContentTextObject",
]


class MessageDeltaContentTextObject(BaseModel):
    """Delta of a text part of a message.

    Known as `TextDeltaBlock`."""

    index: int
    """Index of the content part in the message."""
    type: Literal["text"] = "text"
    """Type: always `text`."""
    text: MessageDeltaContentTextObjectText | None = None
    """The text and its annotations."""
