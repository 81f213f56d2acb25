"""Model `LiveCommentaryAppendedEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveCommentaryAppendedEvent",
]


class LiveCommentaryAppendedEvent(BaseModel):
    """`LiveCommentaryAppendedEvent` of the API."""

    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"] = "session.commentary.appended"
    client_event_id: str | None = None
