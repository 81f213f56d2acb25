# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeServerEventErrorError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "RealtimeServerEventErrorError",
]


class RealtimeServerEventErrorError(BaseModel):
    """What went wrong.

    Known as `RealtimeError`."""

    type: str
    """Kind of error, such as `invalid_request_error` or `server_error`."""
    code: str | None = None
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about."""
    event_id: str | None = None
    """ID of the client event behind the error, if any."""
