# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventConversationItemInputAudioTranscriptionSegment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
]


class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(BaseModel):
    """Sent when a segment of an input audio transcription is identified, with its speaker."""

    event_id: str
    """ID of the event."""
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    """Type: always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """ID of the item."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The transcribed text."""
    id: str
    """Its unique ID."""
    speaker: str
    """Label of the speaker detected in the segment."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""
