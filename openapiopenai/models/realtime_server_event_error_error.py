"""Model `RealtimeServerEventErrorError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeServerEventErrorError",
]


class RealtimeServerEventErrorError(BaseModel):
    """`RealtimeServerEventErrorError` of the API."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None
    """Id of the event."""
