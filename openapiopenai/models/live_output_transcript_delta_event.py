"""Model `LiveOutputTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveOutputTranscriptDeltaEvent",
]


class LiveOutputTranscriptDeltaEvent(BaseModel):
    """`LiveOutputTranscriptDeltaEvent` of the API."""

    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    client_event_id: str | None = None
