"""Model `RealtimeSessionCreateResponseClientSecret`."""

from __future__ import annotations

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

__all__ = [
    "RealtimeSessionCreateResponseClientSecret",
]


class RealtimeSessionCreateResponseClientSecret(BaseModel):
    """A secret of short life, with which a browser or an app may connect."""

    expires_at: int
    """When it expires, in seconds since 1970."""
    value: str
    """The secret itself."""
    expires_at_datetime = datetime_view("expires_at")
