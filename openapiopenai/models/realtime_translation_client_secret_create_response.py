# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationClientSecretCreateResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session import RealtimeTranslationSession

__all__ = [
    "RealtimeTranslationClientSecretCreateResponse",
]


class RealtimeTranslationClientSecretCreateResponse(BaseModel):
    """A client secret for a translation session, and the session that it is for."""

    value: str
    """Value of the secret."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    session: RealtimeTranslationSession
    """The translation session that the secret is for."""
    expires_at_datetime = datetime_view("expires_at")
