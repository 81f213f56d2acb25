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
    """A secret for a translation, and the session that it is for."""

    value: str
    """The secret itself."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    session: RealtimeTranslationSession
    """The session that it is for."""
    expires_at_datetime = datetime_view("expires_at")
