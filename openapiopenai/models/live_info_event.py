"""Model `LiveInfoEvent`."""

from __future__ import annotations

from typing import Literal

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveInfoEvent",
]


class LiveInfoEvent(BaseModel):
    """Something worth knowing about the session, such as which events a browser may send."""

    type: Literal["info"] = "info"
    """Which variant this is: always `info`."""
    event_id: str
    """Id of the event."""
    client_event_id: str | None = None
    """Id of the event of the client that this belongs to."""
    code: str
    """What it is, for programs, such as `data_channel_permissions`."""
    message: str
    """What it is, for people."""
