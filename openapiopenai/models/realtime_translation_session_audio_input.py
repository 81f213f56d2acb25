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
    """How speech comes into a translation."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """What writes the speech down in its own language, as `session.input_transcript.delta`; the translation does not depend on it."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """How noise is taken out of the audio."""
