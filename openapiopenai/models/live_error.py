# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `LiveError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "LiveError",
]


class LiveError(BaseModel):
    """What went wrong in a live session."""

    type: str
    """Kind of error, such as `invalid_request_error`."""
    client_event_id: str | None = None
    """ID of the client event that led to the error, if it had one."""
    code: str
    """Error code, for programs, such as `unknown_parameter`."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about, such as `session.voice`."""
