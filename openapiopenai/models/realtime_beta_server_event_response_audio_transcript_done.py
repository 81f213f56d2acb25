"""Model `RealtimeBetaServerEventResponseAudioTranscriptDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventResponseAudioTranscriptDone",
]


class RealtimeBetaServerEventResponseAudioTranscriptDone(BaseModel):
    """`RealtimeBetaServerEventResponseAudioTranscriptDone` of the API."""

    event_id: str
    type: Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str
