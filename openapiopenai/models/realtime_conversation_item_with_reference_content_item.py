# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeConversationItemWithReferenceContentItem`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.types import UnknownStr
from openapiopenai._runtime.json.views import bytes_view

__all__ = [
    "RealtimeConversationItemWithReferenceContentItem",
]


class RealtimeConversationItemWithReferenceContentItem(BaseModel):
    """A content part of a message.

    Known as `ConversationItemContent`."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | UnknownStr | None = None
    """Type of the content part."""
    text: str | None = None
    """The text, for types `input_text` and `text`."""
    id: str | None = None
    """ID of an earlier conversation item to reference, created by client or server; for type `item_reference` in `response.create`."""
    audio: str | None = None
    """The audio in base64, for type `input_audio`."""
    transcript: str | None = None
    """Transcript of the audio, for type `input_audio`."""
    audio_bytes = bytes_view("audio")
