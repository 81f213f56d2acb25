"""Model `RealtimeBetaResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioTranscriptDoneEvent",
]


class RealtimeBetaResponseAudioTranscriptDoneEvent(BaseModel):
    """`RealtimeBetaResponseAudioTranscriptDoneEvent` of the API."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"] = "response.audio_transcript.done"
