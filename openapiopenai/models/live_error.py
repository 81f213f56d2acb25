"""Model `LiveError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "LiveError",
]


class LiveError(BaseModel):
    """`LiveError` of the API."""

    code: str
    message: str
    type: str
    client_event_id: str | None = None
    param: str | None = None
