"""Model `RealtimeBetaResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioTranscriptDeltaEvent",
]


class RealtimeBetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """A piece of the transcript of the model's speech."""

    type: Literal["response.audio_transcript.delta"] = "response.audio_transcript.delta"
    """Which variant this is: always `response.audio_transcript.delta`."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item."""
    response_id: str
    """Id of the response."""
    output_index: int
    """Place of the item in `output` of the response."""
    content_index: int
    """Place of the part in `content` of the item."""
    delta: str
    """The next piece of the text."""
