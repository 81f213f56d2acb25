"""Model `SessionError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SessionError",
]


class SessionError(BaseModel):
    """What went wrong in a session."""

    type: str
    """Kind of error."""
    code: str | None = None
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """Which argument the error is about."""
