"""Model `RealtimeBetaServerEventErrorError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventErrorError",
]


class RealtimeBetaServerEventErrorError(BaseModel):
    """`RealtimeBetaServerEventErrorError` of the API."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None
    """Id of the event."""
