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
    """`RealtimeConversationItemWithReferenceContentItem` of the API."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | UnknownStr | None = None
    text: str | None = None
    id: str | None = None
    """Its id, by which other calls name it."""
    audio: str | None = None
    transcript: str | None = None
    audio_bytes = bytes_view("audio")
