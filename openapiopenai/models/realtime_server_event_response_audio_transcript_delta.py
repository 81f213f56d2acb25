"""Model `RealtimeServerEventResponseAudioTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseAudioTranscriptDelta",
]


class RealtimeServerEventResponseAudioTranscriptDelta(BaseModel):
    """`RealtimeServerEventResponseAudioTranscriptDelta` of the API."""

    event_id: str
    type: Literal["response.output_audio_transcript.delta"] = "response.output_audio_transcript.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
