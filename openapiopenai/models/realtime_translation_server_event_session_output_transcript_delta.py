"""Model `RealtimeTranslationServerEventSessionOutputTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
]


class RealtimeTranslationServerEventSessionOutputTranscriptDelta(BaseModel):
    """`RealtimeTranslationServerEventSessionOutputTranscriptDelta` of the API."""

    event_id: str
    """Id of the event."""
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    """Which variant this is: always `session.output_transcript.delta`."""
    delta: str
    elapsed_ms: int | None = None
