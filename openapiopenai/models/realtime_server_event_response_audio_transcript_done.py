# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventResponseAudioTranscriptDone`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventResponseAudioTranscriptDone",
]


class RealtimeServerEventResponseAudioTranscriptDone(BaseModel):
    """Sent when the transcript of the model's audio output is complete, or the response was interrupted, incomplete or canceled."""

    event_id: str
    """ID of the event."""
    type: Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    """Type: always `response.output_audio_transcript.done`."""
    response_id: str
    """ID of the response."""
    item_id: str
    """ID of the item."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    transcript: str
    """Complete transcript of the audio."""
