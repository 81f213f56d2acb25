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
    """The text, for text."""
    id: str | None = None
    """Id of the item that is referred to."""
    audio: str | None = None
    """The audio in base64, for audio."""
    transcript: str | None = None
    """What the audio says, for audio."""
    audio_bytes = bytes_view("audio")
