"""Model `RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment",
]


class RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment(BaseModel):
    """`RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment` of the API."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"] = (
        "conversation.item.input_audio_transcription.segment"
    )
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float
