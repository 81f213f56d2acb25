"""Model `RealtimeServerEventResponseAudioTranscriptDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseAudioTranscriptDone",
]


class RealtimeServerEventResponseAudioTranscriptDone(BaseModel):
    """The transcript of the model's speech is complete, or was broken off."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    """Which variant this is: always `response.output_audio_transcript.done`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    transcript: str
    """What was said, all of it."""
