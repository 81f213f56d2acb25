"""Model `LiveThinkingAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveThinkingAppendedEvent",
]


class LiveThinkingAppendedEvent(BaseModel):
    """`LiveThinkingAppendedEvent` of the API."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"] = "session.thinking.appended"
    client_event_id: str | None = None
