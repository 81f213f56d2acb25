"""Model `LiveOutputTranscriptDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveOutputTranscriptDeltaEvent",
]


class LiveOutputTranscriptDeltaEvent(BaseModel):
    """A piece of the transcript of the model's speech. Pieces are joined in the order in which they come; no event ends them."""

    type: Literal["session.output_transcript.delta"] = "session.output_transcript.delta"
    """Which variant this is: always `session.output_transcript.delta`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    delta: str
    """The next piece of the text."""
    end_ms: int
    """Where it ends, in milliseconds."""
    start_ms: int
    """Where it begins, in milliseconds."""
