"""Model `LiveInstructionsAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInstructionsAppendedEvent",
]


class LiveInstructionsAppendedEvent(BaseModel):
    """The model was told what the client wanted; whether it has heeded it is not said."""

    type: Literal["session.instructions.appended"] = "session.instructions.appended"
    """Which variant this is: always `session.instructions.appended`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    end_ms: int
    """Where it ends, in milliseconds."""
    start_ms: int
    """Where it begins, in milliseconds."""
