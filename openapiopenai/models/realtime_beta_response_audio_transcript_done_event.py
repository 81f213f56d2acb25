"""Model `RealtimeBetaResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioTranscriptDoneEvent",
]


class RealtimeBetaResponseAudioTranscriptDoneEvent(BaseModel):
    """The transcript of the model's speech is complete, or was broken off."""

    type: Literal["response.audio_transcript.done"] = "response.audio_transcript.done"
    """Which variant this is: always `response.audio_transcript.done`."""
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
    transcript: str
    """What was said, all of it."""
