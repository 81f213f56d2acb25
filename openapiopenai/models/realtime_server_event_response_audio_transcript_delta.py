"""Model `RealtimeServerEventResponseAudioTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventResponseAudioTranscriptDelta",
]


class RealtimeServerEventResponseAudioTranscriptDelta(BaseModel):
    """A piece of the transcript of the model's speech."""

    event_id: str
    """Id of the event."""
    type: Literal["response.output_audio_transcript.delta"] = "response.output_audio_transcript.delta"
    """Which variant this is: always `response.output_audio_transcript.delta`."""
    response_id: str
    """Id of the response."""
    item_id: str
    """Id of the item."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    delta: str
    """The next piece of the text."""
