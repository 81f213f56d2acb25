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
    """`RealtimeTranslationSessionAudio` of the API."""

    input: RealtimeTranslationSessionAudioInput | None = None
    output: RealtimeTranslationSessionAudioOutput | None = None
