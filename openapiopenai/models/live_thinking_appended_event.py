"""Model `LiveThinkingAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveThinkingAppendedEvent",
]


class LiveThinkingAppendedEvent(BaseModel):
    """The model knows what the client wanted it to know."""

    type: Literal["session.thinking.appended"] = "session.thinking.appended"
    """Which variant this is: always `session.thinking.appended`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    end_ms: int
    """Where it ends, in milliseconds."""
    start_ms: int
    """Where it begins, in milliseconds."""
