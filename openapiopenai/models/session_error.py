"""Model `SessionError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "SessionError",
]


class SessionError(BaseModel):
    """`SessionError` of the API."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
