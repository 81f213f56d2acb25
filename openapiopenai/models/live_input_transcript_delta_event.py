"""Model `LiveInputTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInputTranscriptDeltaEvent",
]


class LiveInputTranscriptDeltaEvent(BaseModel):
    """`LiveInputTranscriptDeltaEvent` of the API."""

    delta: str
    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    """Which variant this is: always `session.input_transcript.delta`."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
