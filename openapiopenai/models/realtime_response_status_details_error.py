"""Model `RealtimeResponseStatusDetailsError`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeResponseStatusDetailsError",
]


class RealtimeResponseStatusDetailsError(BaseModel):
    """`RealtimeResponseStatusDetailsError` of the API."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
