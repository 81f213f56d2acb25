# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeSessionCreateResponseClientSecret`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "RealtimeSessionCreateResponseClientSecret",
]


class RealtimeSessionCreateResponseClientSecret(BaseModel):
    """Short-lived secret that a browser or an app can connect with."""

    expires_at: int
    """When it expires, as Unix time in seconds."""
    value: str
    """Ephemeral key with which a client environment, such as a browser, connects to the Realtime API. Use it there in place of a regular API key, which belongs on servers only."""
    expires_at_datetime = datetime_view("expires_at")
