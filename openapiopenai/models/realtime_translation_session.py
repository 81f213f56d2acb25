"""Model `RealtimeTranslationSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.model import BaseModel
from openapiopenai._runtime.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_audio import RealtimeTranslationSessionAudio

__all__ = [
    "RealtimeTranslationSession",
]


class RealtimeTranslationSession(BaseModel):
    """A translation of speech while somebody speaks."""

    id: str
    """Its id, by which other calls name it."""
    type: Literal["translation"] = "translation"
    """Which variant this is: always `translation`."""
    expires_at: int
    """When it expires, in seconds since 1970."""
    model: str
    """Id of the model that translates; it stays."""
    audio: RealtimeTranslationSessionAudio
    """How speech comes in, and goes out."""
    expires_at_datetime = datetime_view("expires_at")
