"""Model `RealtimeTranslationSessionAudioInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_translation_session_audio_input_noise_reduction import (
        RealtimeTranslationSessionAudioInputNoiseReduction,
    )
    from openapiopenai.models.realtime_translation_session_audio_input_transcription import (
        RealtimeTranslationSessionAudioInputTranscription,
    )

__all__ = [
    "RealtimeTranslationSessionAudioInput",
]


class RealtimeTranslationSessionAudioInput(BaseModel):
    """`RealtimeTranslationSessionAudioInput` of the API."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
