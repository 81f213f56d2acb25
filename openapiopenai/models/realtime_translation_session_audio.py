"""Model `RealtimeTranslationSessionAudio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_audio_input import RealtimeTranslationSessionAudioInput
    from openapiopenai.models.realtime_translation_session_audio_output import RealtimeTranslationSessionAudioOutput

__all__ = [
    "RealtimeTranslationSessionAudio",
]


class RealtimeTranslationSessionAudio(BaseModel):
    """How speech comes into a translation, and goes out."""

    input: RealtimeTranslationSessionAudioInput | None = None
    """How speech comes in."""
    output: RealtimeTranslationSessionAudioOutput | None = None
    """How the translation goes out."""
