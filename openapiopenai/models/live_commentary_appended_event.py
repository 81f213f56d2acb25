"""Model `LiveCommentaryAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCommentaryAppendedEvent",
]


class LiveCommentaryAppendedEvent(BaseModel):
    """Sent when commentary was appended. Whether and how the model speaks it is open."""

    type: Literal["session.commentary.appended"] = "session.commentary.appended"
    """Which variant this is: always `session.commentary.appended`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to."""
    end_ms: int
    """End of the span, in milliseconds."""
    start_ms: int
    """Start of the span, in milliseconds."""
