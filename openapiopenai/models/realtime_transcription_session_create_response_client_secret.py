# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranscriptionSessionCreateResponseClientSecret`."""

from __future__ import annotations

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

__all__ = [
    "RealtimeTranscriptionSessionCreateResponseClientSecret",
]


class RealtimeTranscriptionSessionCreateResponseClientSecret(BaseModel):
    """Short-lived secret that a browser or an app can connect with. Only present if the session was created through the REST API."""

    value: str
    """Value of the secret."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    expires_at_datetime = datetime_view("expires_at")
