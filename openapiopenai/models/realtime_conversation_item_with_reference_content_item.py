"""Model `RealtimeConversationItemWithReferenceContentItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.types import UnknownStr
from openapiopenai._runtime.views import bytes_view

__all__ = [
    "RealtimeConversationItemWithReferenceContentItem",
]


class RealtimeConversationItemWithReferenceContentItem(BaseModel):
    """A piece of what a message says."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | UnknownStr | None = None
    """Which kind of piece it is."""
    text: str | None = None
    """The text, for types `input_text` and `text`."""
    id: str | None = None
    """Id of an earlier item of the conversation, made by client or server; for type `item_reference` in `response.create`."""
    audio: str | None = None
    """The audio in base64, for type `input_audio`."""
    transcript: str | None = None
    """What the audio says, for type `input_audio`."""
    audio_bytes = bytes_view("audio")
