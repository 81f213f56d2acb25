# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseAudioTranscriptDoneEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioTranscriptDoneEvent",
]


class RealtimeBetaResponseAudioTranscriptDoneEvent(BaseModel):
    """Sent when the transcript of the model's audio output is complete, or the response was interrupted, incomplete or canceled."""

    type: Literal["response.audio_transcript.done"] = "response.audio_transcript.done"
    """Type: always `response.audio_transcript.done`."""
    event_id: str
    """ID of the event."""
    item_id: str
    """ID of the item."""
    response_id: str
    """ID of the response."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    transcript: str
    """Complete transcript of the audio."""
