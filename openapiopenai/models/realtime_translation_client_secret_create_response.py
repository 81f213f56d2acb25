"""Model `RealtimeTranslationClientSecretCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session import RealtimeTranslationSession

__all__ = [
    "RealtimeTranslationClientSecretCreateResponse",
]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """`RealtimeTranslationClientSecretCreateResponse` of the API."""

    value: str
    expires_at: int
    """When it expires, in seconds since 1970."""
    session: RealtimeTranslationSession
    expires_at_datetime = datetime_view("expires_at")
