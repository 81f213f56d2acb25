"""Model `RealtimeTranslationServerEventSessionInputTranscriptDelta`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTranslationServerEventSessionInputTranscriptDelta",
]


class RealtimeTranslationServerEventSessionInputTranscriptDelta(BaseModel):
    """`RealtimeTranslationServerEventSessionInputTranscriptDelta` of the API."""

    event_id: str
    """Id of the event."""
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Which variant this is: always `session.input_transcript.delta`."""
    delta: str
    elapsed_ms: int | None = None
