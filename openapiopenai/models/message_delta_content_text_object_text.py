"""Model `MessageDeltaContentTextObjectText`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.message_delta_content_text_object_text_annotations_item import (
        MessageDeltaContentTextObjectTextAnnotationsItem,
    )

__all__ = [
    "MessageDeltaContentTextObjectText",
]


class MessageDeltaContentTextObjectText(BaseModel):
    """What is new of a text of a message, and notes to it."""

    value: str | None = None
    """The text itself."""
    annotations: list[MessageDeltaContentTextObjectTextAnnotationsItem] | None = None
    """Notes to stretches of the text, such as what they cite."""
