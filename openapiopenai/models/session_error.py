# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `SessionError`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel

__all__ = [
    "SessionError",
]


class SessionError(BaseModel):
    """What went wrong in a session."""

    type: str
    """Kind of error."""
    code: str | None = None
    """Error code, for programs."""
    message: str
    """Error message, for people."""
    param: str | None = None
    """Parameter that the error is about."""
