# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationServerEventSessionOutputTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
]


class RealtimeTranslationServerEventSessionOutputTranscriptDelta(BaseModel):
    """Delivers the next part of the translated transcript. Append deltas as they are, without adding spaces between them.

    Known as `RealtimeTranslationOutputTranscriptDeltaEvent`."""

    event_id: str
    """ID of the event."""
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    """Type: always `session.output_transcript.delta`."""
    delta: str
    """Text delta: the part to append."""
    elapsed_ms: int | None = None
    """Position in the stream to align the delta with, in milliseconds, in steps of 200. Several deltas may share a position, so it does not identify a delta."""
