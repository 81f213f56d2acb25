"""Model `ResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseAudioTranscriptDeltaEvent",
]


class ResponseAudioTranscriptDeltaEvent(BaseModel):
    """A piece of the transcript of the answer's audio has come."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    """Which variant this is: always `response.audio.transcript.delta`."""
    delta: str
    """The next piece of the transcript."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
