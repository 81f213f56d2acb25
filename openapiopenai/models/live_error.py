"""Model `LiveError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveError",
]


class LiveError(BaseModel):
    """What went wrong in a live session."""

    type: str
    """Kind of error, such as `invalid_request_error`."""
    client_event_id: str | None = None
    """Id of the client's event that caused the error, where it had one."""
    code: str
    """What went wrong, for programs, such as `unknown_parameter`."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about, such as `session.voice`."""
