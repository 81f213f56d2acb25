"""Model `LiveInstructionsAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInstructionsAppendedEvent",
]


class LiveInstructionsAppendedEvent(BaseModel):
    """`LiveInstructionsAppendedEvent` of the API."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"] = "session.instructions.appended"
    client_event_id: str | None = None
