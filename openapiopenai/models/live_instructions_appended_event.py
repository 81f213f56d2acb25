"""Model `LiveInstructionsAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInstructionsAppendedEvent",
]


class LiveInstructionsAppendedEvent(BaseModel):
    """The model was told what the client wanted; whether it has heeded it is not said."""

    end_ms: int
    """Where it ends, in milliseconds."""
    event_id: str
    """Id of the event."""
    start_ms: int
    """Where it begins, in milliseconds."""
    type: Literal["session.instructions.appended"] = "session.instructions.appended"
    """Which variant this is: always `session.instructions.appended`."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
