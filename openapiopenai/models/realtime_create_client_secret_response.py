"""Model `RealtimeCreateClientSecretResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_create_client_secret_response_session import (
        RealtimeCreateClientSecretResponseSession,
    )

__all__ = [
    "RealtimeCreateClientSecretResponse",
]


class RealtimeCreateClientSecretResponse(BaseModel):
    """A client secret, and the settings of sessions begun with it."""

    value: str
    """The secret itself."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    session: RealtimeCreateClientSecretResponseSession
    """Settings of the sessions begun with the secret, be they realtime or transcription."""
    expires_at_datetime = datetime_view("expires_at")
