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
    """Id of the event of the client that this belongs to."""
    param: str | None = None
