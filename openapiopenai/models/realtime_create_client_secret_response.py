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
    """`RealtimeCreateClientSecretResponse` of the API."""

    value: str
    expires_at: int
    """When it expires, in seconds since 1970."""
    session: RealtimeCreateClientSecretResponseSession
    expires_at_datetime = datetime_view("expires_at")
