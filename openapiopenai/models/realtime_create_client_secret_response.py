# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeCreateClientSecretResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_create_client_secret_response_session import (
        RealtimeCreateClientSecretResponseSession,
    )

__all__ = [
    "RealtimeCreateClientSecretResponse",
]


class RealtimeCreateClientSecretResponse(BaseModel):
    """A client secret, and the settings of the sessions created with it.

    Known as `ClientSecretCreateResponse`."""

    value: str
    """Value of the secret."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    session: RealtimeCreateClientSecretResponseSession
    """Settings of the sessions created with the secret: realtime or transcription."""
    expires_at_datetime = datetime_view("expires_at")
