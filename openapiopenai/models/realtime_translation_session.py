# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Model `RealtimeTranslationSession`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openapiopenai._runtime.json.declared import BaseModel
from openapiopenai._runtime.json.views import datetime_view

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_audio import RealtimeTranslationSessionAudio

__all__ = [
    "RealtimeTranslationSession",
]


class RealtimeTranslationSession(BaseModel):
    """A realtime translation session: input audio is continuously translated into the output language."""

    id: str
    """Its unique ID."""
    type: Literal["translation"] = "translation"
    """Type: always `translation`."""
    expires_at: int
    """When it expires, as Unix time in seconds."""
    model: str
    """ID of the realtime translation model; set on creation and cannot be changed."""
    audio: RealtimeTranslationSessionAudio
    """Settings of the input and output audio."""
    expires_at_datetime = datetime_view("expires_at")
