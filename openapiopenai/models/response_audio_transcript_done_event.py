"""Model `ResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseAudioTranscriptDoneEvent",
]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """`ResponseAudioTranscriptDoneEvent` of the API."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    stream_id: str | None = None
