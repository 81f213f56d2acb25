"""Model `LiveInfoEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInfoEvent",
]


class LiveInfoEvent(BaseModel):
    """`LiveInfoEvent` of the API."""

    code: str
    event_id: str
    """Id of the event."""
    message: str
    type: Literal["info"] = "info"
    """Which variant this is: always `info`."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
