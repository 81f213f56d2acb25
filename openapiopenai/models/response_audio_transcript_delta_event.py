"""Model `ResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseAudioTranscriptDeltaEvent",
]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """`ResponseAudioTranscriptDeltaEvent` of the API."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int
    stream_id: str | None = None
