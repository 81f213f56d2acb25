"""Model `RealtimeBetaResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioTranscriptDeltaEvent",
]


class RealtimeBetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """`RealtimeBetaResponseAudioTranscriptDeltaEvent` of the API."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"] = "response.audio_transcript.delta"
