"""Model `RealtimeBetaServerEventErrorError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeBetaServerEventErrorError",
]


class RealtimeBetaServerEventErrorError(BaseModel):
    """What went wrong."""

    type: str
    """Kind of error, such as `invalid_request_error` or `server_error`."""
    code: str | None = None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about."""
    event_id: str | None = None
    """Id of the client's event that caused the error, if one did."""
