# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeBetaResponseAudioTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeBetaResponseAudioTranscriptDeltaEvent",
]


class RealtimeBetaResponseAudioTranscriptDeltaEvent(BaseModel):
    """Sent with the next part of the transcript of the model's audio output."""

    type: Literal["response.audio_transcript.delta"] = "response.audio_transcript.delta"
    """Type: always `response.audio_transcript.delta`."""
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
    delta: str
    """Text delta: the part to append."""
