"""Model `ResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "ResponseAudioTranscriptDoneEvent",
]


class ResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the answer's audio is complete."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    """Which variant this is: always `response.audio.transcript.done`."""
    sequence_number: int
    """Place of the event in the stream, to put events in order and to resume behind one."""
    stream_id: str | None = None
    """Lane of the websocket that the event belongs to; present where the `response.create` event gave a `stream_id`."""
