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
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"] = "session.input_transcript.delta"
    client_event_id: str | None = None
