"""Model `LiveThinkingAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveThinkingAppendedEvent",
]


class LiveThinkingAppendedEvent(BaseModel):
    """Sent when the information for the model was appended."""

    type: Literal["session.thinking.appended"] = "session.thinking.appended"
    """Which variant this is: always `session.thinking.appended`."""
    event_id: str
    """ID of the event."""
    client_event_id: str | None = None
    """ID of the client event that this responds to."""
    end_ms: int
    """End of the span, in milliseconds."""
    start_ms: int
    """Start of the span, in milliseconds."""
