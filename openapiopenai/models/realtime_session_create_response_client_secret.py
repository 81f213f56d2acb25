"""Model `RealtimeSessionCreateResponseClientSecret`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "RealtimeSessionCreateResponseClientSecret",
]


class RealtimeSessionCreateResponseClientSecret(BaseModel):
    """Short-lived secret that a browser or an app can connect with."""

    expires_at: int
    """When it expires, as Unix time in seconds."""
    value: str
    """Value of the secret."""
    expires_at_datetime = datetime_view("expires_at")
