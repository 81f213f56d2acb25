"""Model `LiveCommentaryAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCommentaryAppendedEvent",
]


class LiveCommentaryAppendedEvent(BaseModel):
    """The model has got what it may tell; whether and how it says it is open."""

    type: Literal["session.commentary.appended"] = "session.commentary.appended"
    """Which variant this is: always `session.commentary.appended`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    end_ms: int
    """Where it ends, in milliseconds."""
    start_ms: int
    """Where it begins, in milliseconds."""
